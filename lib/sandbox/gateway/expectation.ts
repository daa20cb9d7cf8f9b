import * as z from "zod/mini";
import {
  GATEWAY_RESPONSE_TYPES,
  type GatewayResponseType,
  HTTP_PHASES,
  type Json,
  type PhaseName,
  REST_PHASES,
  THROTTLE_SCOPES,
  type ThrottleScope,
} from "@/lib/gateway";
import { failure, type Result, success } from "@/lib/util";
import { problemsOf } from "./case/check-case";

/** What an answer must be like; only the members present are looked at. */
export interface AnswerExpectation {
  readonly status?: number;
  /** Names without case. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly headersAbsent?: readonly string[];
  /** The body as JSON, members in any order. */
  readonly body?: Json;
  /** Members that the body's JSON has at least. */
  readonly bodyHas?: Readonly<Record<string, Json>>;
  readonly bodyText?: string;
  readonly bodyIncludes?: readonly string[];
  /** The member `message` or `Message`. */
  readonly message?: string;
  readonly gatewayResponseType?: GatewayResponseType | null;
  readonly answeredBy?: PhaseName;
  readonly throttledBy?: ThrottleScope | null;
  readonly cache?: "hit" | "miss" | null;
  readonly canary?: boolean;
  readonly integrationInvoked?: boolean;
  readonly authorizerInvoked?: boolean;
  /** What the backend got, where it is an HTTP call. */
  readonly integrationRequest?: ExpectedCall;
  /** Texts that occur in the lines of the execution log. */
  readonly logIncludes?: readonly string[];
}

/** What a backend that is called by HTTP must have got. */
export interface ExpectedCall {
  readonly method?: string;
  readonly host?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly bodyJson?: Json;
  readonly bodyHas?: Readonly<Record<string, Json>>;
}

const PHASES = [...new Set<PhaseName>([...REST_PHASES, ...HTTP_PHASES])];

const maybe = z.exactOptional;
const text = maybe(z.string());
const flag = maybe(z.boolean());
const json = z.custom<Json>((value) => value !== undefined);
const texts = maybe(z.record(z.string(), z.string()));
const list = maybe(z.array(z.string()));
const members = maybe(z.record(z.string(), json));

const call = z.strictObject({
  method: text,
  host: text,
  path: text,
  headers: texts,
  query: texts,
  body: text,
  bodyJson: maybe(json),
  bodyHas: members,
});

const expectation: z.ZodMiniType<AnswerExpectation> = z.strictObject({
  status: maybe(z.number()),
  headers: texts,
  headersAbsent: list,
  body: maybe(json),
  bodyHas: members,
  bodyText: text,
  bodyIncludes: list,
  message: text,
  gatewayResponseType: maybe(z.nullable(z.enum(GATEWAY_RESPONSE_TYPES))),
  answeredBy: maybe(z.enum(PHASES)),
  throttledBy: maybe(z.nullable(z.enum(THROTTLE_SCOPES))),
  cache: maybe(z.nullable(z.enum(["hit", "miss"]))),
  canary: flag,
  integrationInvoked: flag,
  authorizerInvoked: flag,
  integrationRequest: maybe(call),
  logIncludes: list,
});

/** An expectation as its author wrote it; the error says what is wrong with it. */
export function parseAnswerExpectation(source: Json): Result<AnswerExpectation, string> {
  const parsed = expectation.safeParse(source);
  if (parsed.success) return success(parsed.data);
  const [first] = problemsOf("", expectation, source);
  return failure(`expects something that cannot be used: \`${first?.pointer}\` ${first?.message}`);
}
