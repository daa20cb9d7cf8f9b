import type { Json, JsonObject } from "@/lib/util";
import { allValues, header, lastValues } from "./http/headers";
import { parseQuery } from "./http/query";
import { ExecutionLog } from "./logs/execution-log";
import type { Misconception } from "./misconception";
import type { ApiKey, Gateway, UsagePlan } from "./model/gateway";
import type { Invocation } from "./model/invocation";
import type { NameValue, Payload } from "./model/payload";
import type { ClientRequest } from "./model/request";
import type { Stage } from "./model/stage";
import type { GatewayState } from "./model/state";
import type { AuthorizerCall, BackendOutcome, IntegrationCall, ThrottleScope, World } from "./model/world";
import { type RequestIds, requestIds } from "./request-ids";

/** A request on its way through the phases. What they find out is written down here, and nowhere else. */
export class Exchange {
  readonly gateway: Gateway;
  readonly request: ClientRequest;
  readonly world: World;
  readonly ids: RequestIds;
  readonly log = new ExecutionLog();
  readonly query: readonly NameValue[];
  readonly lastQuery: Readonly<Record<string, string>>;
  readonly allQuery: Readonly<Record<string, readonly string[]>>;
  state: GatewayState;
  /** Virtual milliseconds since the request came in. */
  elapsed = 0;
  /** Stage and deployment that the address leads to; null until then. */
  stage: Stage | null = null;
  isCanary = false;
  variables: Readonly<Record<string, string>> = {};
  pathParameters: Readonly<Record<string, string>> = {};
  caller: Caller = ANONYMOUS;
  apiKey: ApiKey | null = null;
  usagePlan: UsagePlan | null = null;
  integrationCall: IntegrationCall | null = null;
  integrationInvoked = false;
  integrationMillis: number | null = null;
  outcome: BackendOutcome | null = null;
  authorizerCall: AuthorizerCall | null = null;
  throttledBy: ThrottleScope | null = null;
  decision: Invocation["decision"] = null;
  cache: Invocation["cache"] = null;
  private currentHeaders: readonly NameValue[] = [];
  private headerIndex: Readonly<Record<string, string>> | null = null;

  constructor(gateway: Gateway, request: ClientRequest, world: World, state: GatewayState) {
    this.gateway = gateway;
    this.request = request;
    this.world = world;
    this.state = { ...state, requests: state.requests + 1 };
    const trace = header(request.headers ?? [], "x-amzn-trace-id");
    this.ids = requestIds(`${world.seed ?? ""}/${gateway.api.id}/${state.requests}`, trace);
    this.query = parseQuery(request.query ?? "");
    this.lastQuery = lastValues(this.query);
    this.allQuery = allValues(this.query);
    this.headers = request.headers ?? [];
  }

  /** Headers of the method request. */
  get headers(): readonly NameValue[] {
    return this.currentHeaders;
  }

  set headers(headers: readonly NameValue[]) {
    this.currentHeaders = headers;
    this.headerIndex = null;
  }

  get lastHeaders(): Readonly<Record<string, string>> {
    this.headerIndex ??= lastValues(this.currentHeaders);
    return this.headerIndex;
  }

  get body(): Payload {
    return this.request.body ?? null;
  }

  /** Virtual time, in milliseconds since 1970. */
  get time(): number {
    return this.request.time + this.elapsed;
  }

  believes(misconception: Misconception): boolean {
    return this.world.misconceptions?.includes(misconception) ?? false;
  }
}

/** Who calls, as far as phases found out. */
export interface Caller {
  readonly principalId: string | null;
  /** What an authorizer gave for `$context.authorizer`. */
  readonly context: JsonObject;
  /** The key that a Lambda authorizer named. */
  readonly usageIdentifierKey: string | null;
  /** The policy that a Lambda authorizer returned. */
  readonly policy: Json;
}

export const ANONYMOUS: Caller = { principalId: null, context: {}, usageIdentifierKey: null, policy: null };
