import * as z from "zod/mini";
import { body, json, list, maybe, number, text, values } from "./parts";

const late = { latencySeconds: maybe(number) };

const outcomes = [
  z.strictObject({ kind: z.literal("http-response"), ...late, status: maybe(number), headers: maybe(values), ...body }),
  z.strictObject({ kind: z.literal("lambda-return"), ...late, payload: json }),
  z.strictObject({
    kind: z.literal("lambda-error"),
    ...late,
    errorMessage: maybe(text),
    errorType: maybe(text),
    stackTrace: maybe(list),
  }),
  z.strictObject({ kind: z.literal("lambda-async-accepted"), ...late }),
  z.strictObject({
    kind: z.literal("lambda-invoke-failure"),
    ...late,
    reason: z.enum(["no-permission", "throttled", "payload-too-large", "not-found"]),
  }),
  z.strictObject({ kind: z.literal("timeout"), ...late }),
  z.strictObject({ kind: z.literal("connection-failure"), ...late }),
] as const;

/** What the backend of a case does: `integrationBehaviour` of the corpus, and two kinds more. */
export const backendShape = z.discriminatedUnion("kind", [
  ...outcomes,
  z.strictObject({ kind: z.literal("none") }),
  z.strictObject({ kind: z.literal("counter") }),
  z.strictObject({ kind: z.literal("http-echo") }),
  z.strictObject({ kind: z.literal("http-echo-body") }),
  z.strictObject({ kind: z.literal("lambda-echo-event") }),
  z.strictObject({ kind: z.literal("lambda-echo-payload") }),
  z.strictObject({
    kind: z.literal("in-turn"),
    outcomes: z.array(z.discriminatedUnion("kind", outcomes)).check(z.minLength(1)),
  }),
  z.strictObject({ kind: z.literal("state-machine"), title: maybe(text), definition: json }),
]);

export type BackendShape = z.output<typeof backendShape>;

/** What the Lambda authorizer does. */
export const authorizerShape = z.strictObject({
  returns: maybe(json),
  raises: maybe(json),
  unreachable: maybe(z.boolean()),
});
