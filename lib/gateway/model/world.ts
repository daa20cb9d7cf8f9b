import type { Json } from "@/lib/util";
import type { Misconception } from "../misconception";
import type { NameValue, Payload } from "./payload";

/** All that a request meets outside of the gateway. */
export interface World {
  readonly backend: Backend;
  readonly authorizer?: AuthorizerFunction;
  /** Tokens that identity providers gave out, by their text; any other is not valid. */
  readonly tokens?: Readonly<Record<string, Token>>;
  /** Policy of the interface VPC endpoint that private APIs are called through; full access unless given. */
  readonly endpointPolicy?: Json;
  /** Whether the resource is found no more once the caller has been let in: AWS names the case, not when it happens. */
  readonly resourceIsGone?: boolean;
  /** Limits that others have used up: they have no token left. */
  readonly exhausted?: readonly ThrottleScope[];
  /** Seed of request ids, of the canary's dice and of `$context` values made up. */
  readonly seed?: string;
  /** Values of `$context` that are to be used instead of made-up ones, by path: `identity.userAgent`. */
  readonly context?: Readonly<Record<string, Json>>;
  readonly misconceptions?: readonly Misconception[];
}

/** Limits in the order in which they are looked at: the narrowest first. */
export const THROTTLE_SCOPES = ["usage-plan-method", "usage-plan", "stage-method", "account", "region"] as const;

export type ThrottleScope = (typeof THROTTLE_SCOPES)[number];

/** Claims of a token. */
export interface Token {
  readonly use: "id" | "access";
  /** Separated by spaces. */
  readonly scope?: string;
  readonly issuer?: string;
  readonly audience?: readonly string[];
  readonly expired?: boolean;
  readonly subject?: string;
  readonly claims?: Readonly<Record<string, Json>>;
}

/** The call that an integration makes. */
export type IntegrationCall = HttpCall | LambdaCall;

export interface HttpCall {
  readonly type: "http";
  readonly method: string;
  readonly url: string;
  readonly host: string;
  readonly path: string;
  readonly query: readonly NameValue[];
  readonly headers: readonly NameValue[];
  readonly body: Payload;
  /** The AWS service behind it, or null. */
  readonly service: string | null;
  readonly time: number;
}

export interface LambdaCall {
  readonly type: "lambda";
  readonly function: string | null;
  readonly invocation: "RequestResponse" | "Event";
  /** Whether the payload is an event of a proxy integration. */
  readonly proxy: boolean;
  readonly payload: Json;
  readonly headers: readonly NameValue[];
  readonly time: number;
}

interface Answered {
  /** Until the answer is there; 0 unless given. */
  readonly latencyInMillis?: number;
}

export type BackendOutcome =
  | (Answered & {
      readonly type: "http-response";
      readonly status: number;
      readonly headers?: readonly NameValue[];
      readonly body?: Payload;
    })
  | (Answered & { readonly type: "lambda-result"; readonly payload: Json })
  | (Answered & {
      readonly type: "lambda-error";
      readonly errorMessage: string;
      readonly errorType?: string;
      readonly stackTrace?: readonly string[];
    })
  /** Lambda took an asynchronous invocation. */
  | (Answered & { readonly type: "lambda-accepted" })
  /** Lambda did not run the function. */
  | (Answered & { readonly type: "lambda-refused"; readonly reason: LambdaRefusal })
  /** No answer ever comes. */
  | { readonly type: "silence" }
  /** No connection, or the VPC link's target can't be reached. */
  | (Answered & { readonly type: "unreachable" });

export type LambdaRefusal = "no-permission" | "throttled" | "payload-too-large" | "not-found";

/** Answers the call of an integration: a scripted table or any function, so that an API can be joined with another engine. */
export type Backend = (call: IntegrationCall) => BackendOutcome;

/** What a Lambda authorizer is called with. */
export interface AuthorizerCall {
  readonly authorizer: string;
  /** The event of the function. */
  readonly event: Json;
  readonly time: number;
}

export type AuthorizerOutcome =
  /** The function's answer as it is: a policy, a simple response or something invalid. */
  | (Answered & { readonly type: "returns"; readonly output: Json })
  | (Answered & { readonly type: "raises"; readonly errorMessage: string })
  | { readonly type: "unreachable" };

export type AuthorizerFunction = (call: AuthorizerCall) => AuthorizerOutcome;
