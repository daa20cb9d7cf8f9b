import * as z from "zod/mini";
import { type AuthorizerOutcome, METHOD_KEYS, THROTTLE_SCOPES, type Token } from "@/lib/gateway";
import type { SandboxBackend, SandboxBody, SandboxOutcome, SandboxRequest, SandboxWorld } from "../model";
import { amount, flag, json, list, maybe, pairs, text } from "./parts";

/** The largest body that a request may have is 10 MB; letters that nobody typed are made when they are sent. */
const MAX_BYTES = 12_000_000;

const body: z.ZodMiniType<SandboxBody> = z.union([
  text,
  z.null(),
  z.strictObject({ base64: text }),
  z.strictObject({ bytes: z.int().check(z.nonnegative(), z.maximum(MAX_BYTES)) }),
]);

const late = { latencyInMillis: maybe(amount) };

const outcome: z.ZodMiniType<SandboxOutcome> = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("http-response"),
    ...late,
    status: amount,
    headers: maybe(pairs),
    body: maybe(body),
  }),
  z.strictObject({ type: z.literal("lambda-result"), ...late, payload: json }),
  z.strictObject({
    type: z.literal("lambda-error"),
    ...late,
    errorMessage: text,
    errorType: maybe(text),
    stackTrace: maybe(list),
  }),
  z.strictObject({ type: z.literal("lambda-accepted"), ...late }),
  z.strictObject({
    type: z.literal("lambda-refused"),
    ...late,
    reason: z.enum(["no-permission", "throttled", "payload-too-large", "not-found"]),
  }),
  z.strictObject({ type: z.literal("silence") }),
  z.strictObject({ type: z.literal("unreachable"), ...late }),
]);

const backend: z.ZodMiniType<SandboxBackend> = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("always"), outcome }),
  z.strictObject({ type: z.literal("in-turn"), outcomes: z.tuple([outcome], outcome) }),
  z.strictObject({ type: z.literal("echo") }),
  z.strictObject({ type: z.literal("counter") }),
  z.strictObject({ type: z.literal("state-machine"), title: text, definition: text }),
]);

const authorizer: z.ZodMiniType<AuthorizerOutcome> = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("returns"), ...late, output: json }),
  z.strictObject({ type: z.literal("raises"), ...late, errorMessage: text }),
  z.strictObject({ type: z.literal("unreachable") }),
]);

const token: z.ZodMiniType<Token> = z.strictObject({
  use: z.enum(["id", "access"]),
  scope: maybe(text),
  issuer: maybe(text),
  audience: maybe(list),
  expired: maybe(flag),
  subject: maybe(text),
  claims: maybe(z.record(text, json)),
});

/** What a request of a stored setup meets outside of the gateway. */
export const world: z.ZodMiniType<SandboxWorld> = z.strictObject({
  backend,
  authorizer: maybe(authorizer),
  tokens: maybe(z.record(text, token)),
  endpointPolicy: maybe(json),
  resourceIsGone: maybe(flag),
  exhausted: maybe(z.array(z.enum(THROTTLE_SCOPES))),
});

const verdict = z.enum(["Allow", "Deny", "silent"]);

/** The request of a stored setup. */
export const request: z.ZodMiniType<SandboxRequest> = z.strictObject({
  method: z.enum(METHOD_KEYS.filter((key) => key !== "ANY")),
  path: text,
  query: maybe(text),
  headers: maybe(pairs),
  body: maybe(body),
  stage: maybe(text),
  host: maybe(text),
  sourceIp: maybe(text),
  sourceVpce: maybe(text),
  sourceVpc: maybe(text),
  clientCertificate: maybe(z.strictObject({ issuer: text, expired: maybe(flag) })),
  signature: maybe(
    z.strictObject({
      state: z.enum(["valid", "expired", "mismatch", "incomplete", "unknown-key", "expired-token"]),
      caller: text,
      accountId: text,
      identityPolicy: verdict,
      mayInvalidateCache: maybe(flag),
    }),
  ),
  contentCodingIsValid: maybe(flag),
});
