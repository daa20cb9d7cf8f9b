import type { Account, DomainName, Gateway, UsagePlan } from "../model/gateway";
import type { HttpApi } from "../model/http-api";
import type { RestApi } from "../model/rest-api";
import type { Stage } from "../model/stage";
import { ownEntry } from "../own-entry";
import { compileDeployment, type Deployment } from "./deployment";

export interface GatewayOptions {
  /** The stage that shows the API; named `prod`, for HTTP APIs `$default`, unless given. Its deployment is the API as given. */
  readonly stage?: Omit<Stage, "deployment">;
  readonly usagePlans?: readonly UsagePlan[];
  readonly domains?: readonly DomainName[];
  readonly account?: Partial<Account>;
}

/** The account that is taken where none is given, with the limits of most Regions. */
export const DEFAULT_ACCOUNT: Account = {
  id: "123456789012",
  region: "us-east-1",
  throttle: { rateLimit: 10_000, burstLimit: 5_000 },
};

/** A gateway that shows an API on one stage. */
export function createGateway(api: RestApi | HttpApi, options: GatewayOptions = {}): Gateway {
  const { stage = { name: api.type === "REST" ? "prod" : "$default" }, usagePlans = [], domains = [] } = options;
  const account = { ...DEFAULT_ACCOUNT, ...options.account };
  return deploy({ api, deployments: {}, stages: {}, usagePlans, domains, account }, stage);
}

/**
 * Freezes the API as it stands and shows it on a stage, which is created where there is none of its name. The new deployment's id is
 * the next number.
 */
export function deploy(gateway: Gateway, stage: string | Omit<Stage, "deployment">): Gateway {
  const id = String(Object.keys(gateway.deployments).length + 1);
  const deployments = { ...gateway.deployments, [id]: compileDeployment(id, gateway.api) };
  const settings = typeof stage === "string" ? (stageOf(gateway, stage) ?? { name: stage }) : stage;
  return withStage({ ...gateway, deployments }, { ...settings, deployment: id });
}

/** The gateway with another version of its API. Clients meet it after the next deployment, which some stages of HTTP APIs make by themselves. */
export function withApi(gateway: Gateway, api: RestApi | HttpApi): Gateway {
  const changed = { ...gateway, api };
  if (api.type !== "HTTP") return changed;
  const following = Object.values(gateway.stages).filter(({ autoDeploy }) => autoDeploy === true);
  return following.reduce((each, stage) => deploy(each, stage.name), changed);
}

/** The gateway with a stage added or changed, at once. */
export function withStage(gateway: Gateway, stage: Stage): Gateway {
  return { ...gateway, stages: { ...gateway.stages, [stage.name]: stage } };
}

/** The stage takes deployment and variables of its canary, which stays, with no traffic (`promote-canary-deployment`). */
export function promoteCanary(gateway: Gateway, name: string): Gateway {
  const stage = stageOf(gateway, name);
  if (stage?.canary === undefined) return gateway;
  const { canary } = stage;
  return withStage(gateway, {
    ...stage,
    deployment: canary.deployment,
    variables: { ...stage.variables, ...canary.stageVariableOverrides },
    canary: { ...canary, percentTraffic: 0 },
  });
}

/** The stage without its canary. */
export function disableCanary(gateway: Gateway, name: string): Gateway {
  const stage = stageOf(gateway, name);
  if (stage === undefined) return gateway;
  const { canary: _canary, ...rest } = stage;
  return withStage(gateway, rest);
}

/** The stage of a name, or undefined. */
export function stageOf(gateway: Gateway, name: string): Stage | undefined {
  return ownEntry(gateway.stages, name);
}

/** The deployment of an id, or undefined. */
export function deploymentOf(gateway: Gateway, id: string): Deployment | undefined {
  return ownEntry(gateway.deployments, id);
}
