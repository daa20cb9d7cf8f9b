import {
  type Account,
  createGateway,
  deploy,
  type Gateway,
  type HttpApi,
  type RestApi,
  withApi,
  withStage,
} from "@/lib/gateway";
import {
  adaptHttpApi,
  adaptRestApi,
  adaptStage,
  domainsOf,
  throttleOf,
  usagePlansOf,
  versionsOf,
} from "@/lib/sandbox/gateway/case";
import { isObject, type JsonObject, member, textOf, type Value } from "../json";
import { ACCOUNT } from "./request";

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
