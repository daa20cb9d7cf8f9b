import * as z from "zod/mini";
import { METHOD_KEYS, THROTTLE_SCOPES } from "@/lib/gateway";
import { body, flag, maybe, number, text, values } from "./parts";

const METHODS = METHOD_KEYS.filter((key) => key !== "ANY");

const claims = z.strictObject({
  valid: maybe(flag),
  token_use: maybe(z.enum(["id", "access"])),
  scope: maybe(text),
  iss: maybe(text),
  aud: maybe(z.union([text, z.array(text)])),
  client_id: maybe(text),
  expired: maybe(flag),
});

/** A token that is described: a text of its own stands for it, and its claims are known to the identity provider. */
const described = z.union([z.strictObject({ token: claims }), z.strictObject({ jwt: claims })]);

const requestFields = {
  method: maybe(z.enum(METHODS)),
  path: maybe(text.check(z.startsWith("/"))),
  headers: maybe(z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string()), described]))),
  query: maybe(values),
  rawQuery: maybe(text),
  ...body,
  stage: maybe(text),
  host: maybe(text),
  sourceIp: maybe(text),
  sourceVpce: maybe(text),
  sourceVpc: maybe(text),
  clientCertificate: maybe(z.strictObject({ issuer: text, expired: maybe(flag) })),
  signature: maybe(
    z.strictObject({
      state: text,
      caller: maybe(text),
      account: maybe(text),
      identityDecision: maybe(z.nullable(text)),
      mayInvalidateCache: maybe(flag),
    }),
  ),
  payloadState: maybe(text),
  resourceIsGone: maybe(flag),
  state: maybe(z.strictObject({ exhaustedLimits: maybe(z.array(z.enum(THROTTLE_SCOPES))) })),
};

const single = z.strictObject(requestFields);
const step = z.strictObject({ atSeconds: maybe(number), ...requestFields });

const several = z.strictObject({ steps: z.array(step).check(z.minLength(1)) });

/** One request, or several one after the other: chosen by what is there, so that what is wrong is told at its place. */
export function requestShapeOf(request: unknown): typeof single | typeof several {
  return typeof request === "object" && request !== null && "steps" in request ? several : single;
}
