import type { Json } from "@/lib/util";
import type { Gateway } from "../model/gateway";
import type { GatewayResponseType } from "../model/gateway-response";
import type { HttpApi } from "../model/http-api";
import type { Invocation } from "../model/invocation";
import type { ClientRequest } from "../model/request";
import type { RestApi } from "../model/rest-api";
import type { Stage } from "../model/stage";
import type { PhaseName } from "../model/trace";
import type { AuthorizerOutcome, BackendOutcome, World } from "../model/world";

/** An API with calls and what is to come of them, written by hand from the documentation and from recordings. */
export interface Fixture extends Partial<Pick<Gateway, "usagePlans" | "domains" | "account">> {
  readonly api: Omit<RestApi, "id"> | Omit<HttpApi, "id">;
  /** The settings of its one stage, `prod` (`$default` for an HTTP API). */
  readonly stage?: Partial<Stage>;
  readonly cases: readonly FixtureCase[];
}

export interface FixtureCase {
  /** What happens, in the present. */
  readonly name: string;
  /** The fact that the case shows, and where it is from. */
  readonly shows: string;
  /** Settings of the stage for this case. */
  readonly stage?: Partial<Stage>;
  /** Calls one after the other, with what the gateway remembers. */
  readonly calls: readonly FixtureCall[];
}

export interface FixtureCall
  extends Partial<Pick<World, "tokens" | "exhausted" | "resourceIsGone" | "endpointPolicy">> {
  /** Method, path and query: `GET /pets?type=cat`. */
  readonly call: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** What else the request has. */
  readonly with?: Partial<Omit<ClientRequest, "method" | "path" | "query" | "headers" | "time">>;
  /** Seconds since the first call. */
  readonly at?: number;
  /** A 200 in the manner of the integration unless given. */
  readonly backend?: BackendOutcome;
  readonly authorizer?: AuthorizerOutcome;
  readonly expected: Expectation;
}

/** Only what is named is looked at. */
export interface Expectation {
  readonly status: number;
  /** The gateway response; null where the backend answered. */
  readonly type?: GatewayResponseType | null;
  /** The phase that answered. */
  readonly by?: PhaseName;
  /** Member `message` or `Message` of the body; a `…` at its end stands for any rest. */
  readonly message?: string;
  readonly body?: Json;
  readonly text?: string;
  readonly base64?: string;
  /** A subset; several values of one name are joined by `, `. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly headersAbsent?: readonly string[];
  /** Whether the integration and the authorizer's function were called. */
  readonly integration?: boolean;
  readonly authorizer?: boolean;
  readonly route?: string | null;
  readonly cache?: Invocation["cache"];
  readonly throttledBy?: Invocation["throttledBy"];
  readonly decision?: Invocation["decision"];
  readonly canary?: boolean;
  /** What reached the backend. */
  readonly sent?: ExpectedCall;
  /** Metrics that the call counts in, and such that it doesn't. */
  readonly metrics?: readonly string[];
  readonly metricsAbsent?: readonly string[];
  /** Lines of the execution log, in this order with others between them. */
  readonly log?: readonly string[];
  readonly accessLog?: string;
}

export interface ExpectedCall {
  readonly method?: string;
  readonly host?: string;
  readonly path?: string;
  /** Several values of one name are joined by `,`. */
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly headersAbsent?: readonly string[];
  readonly text?: string;
  readonly base64?: string;
  /** A function's payload, of which these members are looked at. */
  readonly payload?: Json;
}
