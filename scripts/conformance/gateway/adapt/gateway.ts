import {
  type Account,
  createGateway,
  deploy,
  type Gateway,
  type HttpApi,
  type RestApi,
  type UsagePlan,
  withApi,
  withStage,
} from "@/lib/gateway";
import { elementsOf, isObject, type JsonObject, member, membersOf, numberOf, textOf, type Value } from "../json";
import { adaptHttpApi } from "./http-api";
import { ACCOUNT } from "./request";
import { adaptRestApi } from "./rest-api";
import { adaptStage, throttleOf } from "./stage";

/** The API of a case with its stages, deployed. `called` is the stage that its requests name, if any. */
export function adaptGateway(api: JsonObject, called: string | undefined): Gateway {
  const names = stageNames(api, called);
  const [first = "", ...others] = names;
  const versions = versionsOf(api);
  const [oldest, ...newer] = versions.map(({ resources }) => apiOf(api, resources));
  const created = createGateway(oldest ?? apiOf(api, {}), {
    stage: { name: first },
    usagePlans: usagePlansOf(api),
    domains: domainsOf(api, first),
    account: { id: ACCOUNT, ...accountOf(api) },
  });
  const deployed = newer.reduce((gateway, version) => deploy(withApi(gateway, version), first), created);
  const idOf = (name: Value) => String(Math.max(1, versions.findIndex((each) => each.name === name) + 1));
  const settings = isObject(api.stage) ? api.stage : {};
  return [first, ...others].reduce((gateway, name) => withStage(gateway, adaptStage(name, settings, idOf)), deployed);
}

/** Cases with a canary have several versions of the resources, the oldest first; others have one. */
function versionsOf(api: JsonObject): readonly { readonly name: string; readonly resources: Value }[] {
  if (!isObject(api.deployments)) return [{ name: "", resources: api.resources }];
  return membersOf(api.deployments).map(([name, resources]) => ({ name, resources }));
}

function apiOf(api: JsonObject, resources: Value): RestApi | HttpApi {
  return api.type === "HTTP" ? adaptHttpApi(api) : adaptRestApi(api, resources);
}

function accountOf({ accountQuotas }: JsonObject): Partial<Account> {
  const throttle = throttleOf(member(accountQuotas, "throttle") ?? accountQuotas);
  return throttle === undefined ? {} : { throttle };
}

/** Those that the case lists; else its one stage, else the one that is called. */
export function stageNames(api: JsonObject, called: string | undefined): readonly string[] {
  if (Array.isArray(api.stages)) return api.stages.map((each) => textOf(each) ?? String(member(each, "name")));
  const name = textOf(member(api.stage, "name"));
  if (name !== undefined) return [name];
  return [called ?? (api.type === "HTTP" ? "$default" : "prod")];
}

function usagePlansOf(api: JsonObject): readonly UsagePlan[] {
  return elementsOf(api.usagePlans).filter(isObject).map(usagePlan);
}

function usagePlan(plan: JsonObject, at: number): UsagePlan {
  const throttle = throttleOf(plan.throttle);
  const { quota } = plan;
  const methods = membersOf(plan.methodThrottle).flatMap(([key, each]) => {
    const found = throttleOf(each);
    return found ? [[key, found] as const] : [];
  });
  return {
    name: textOf(plan.name) ?? `plan-${at}`,
    stages: elementsOf(plan.stages).map(String),
    keys: elementsOf(plan.keys).map((key, number) => ({
      id: `key-${number}`,
      value: textOf(key) ?? String(member(key, "value")),
      enabled: member(key, "enabled") !== false,
    })),
    methodThrottle: Object.fromEntries(methods),
    ...(throttle && { throttle }),
    ...(isObject(quota) && { quota: { limit: numberOf(quota.limit) ?? 0, period: periodOf(quota.period) } }),
  };
}

function periodOf(period: Value): "DAY" | "WEEK" | "MONTH" {
  return period === "WEEK" || period === "MONTH" ? period : "DAY";
}

function domainsOf({ customDomain }: JsonObject, stage: string): Gateway["domains"] {
  if (!isObject(customDomain)) return [];
  const truststore = member(customDomain.mutualTls, "truststore");
  return [
    {
      name: String(customDomain.name),
      mappings: { "": stage },
      ...(Array.isArray(truststore) && { mutualTls: { trustedIssuers: truststore.map(String) } }),
    },
  ];
}
