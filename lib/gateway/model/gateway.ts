import type { Deployment } from "../deploy/deployment";
import type { HttpApi } from "./http-api";
import type { RestApi } from "./rest-api";
import type { Stage, Throttle } from "./stage";
import type { WebSocketApi } from "./websocket-api";

export type Api = RestApi | HttpApi | WebSocketApi;

/** An API with all that decides how it answers. A value: every change gives a new one. */
export interface Gateway {
  /** The API as it is edited. Clients meet what was deployed of it. */
  readonly api: RestApi | HttpApi;
  readonly deployments: Readonly<Record<string, Deployment>>;
  readonly stages: Readonly<Record<string, Stage>>;
  readonly usagePlans: readonly UsagePlan[];
  readonly domains: readonly DomainName[];
  readonly account: Account;
}

export interface UsagePlan {
  readonly name: string;
  readonly stages: readonly string[];
  readonly keys: readonly ApiKey[];
  readonly throttle?: Throttle;
  /** `/path/METHOD` to its own limits. */
  readonly methodThrottle?: Readonly<Record<string, Throttle>>;
  readonly quota?: Quota;
}

export interface ApiKey {
  readonly id: string;
  /** 20 to 128 characters. */
  readonly value: string;
  readonly enabled: boolean;
}

export interface Quota {
  readonly limit: number;
  readonly period: "DAY" | "WEEK" | "MONTH";
  /** Requests that the first period is shortened by. */
  readonly offset?: number;
}

export interface DomainName {
  readonly name: string;
  /** First segment of the path to stage; `""` for the whole domain. */
  readonly mappings: Readonly<Record<string, string>>;
  readonly mutualTls?: { readonly trustedIssuers: readonly string[] };
}

export interface Account {
  readonly id: string;
  readonly region: string;
  /** Of all APIs of the account in the Region: 10,000 and 5,000. */
  readonly throttle: Throttle;
}
