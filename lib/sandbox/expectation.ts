import * as z from "zod/mini";
import type { Json, JsonObject } from "@/lib/asl";
import { failure, type Result, success } from "@/lib/util";

/** How a run is expected to end. What is not given may be anything. */
export interface Expectation {
  /** `invalid`: the definition is meant to be refused. */
  readonly status?: ExpectedStatus | undefined;
  readonly output?: Json | undefined;
  /** Members that an output must have at least. */
  readonly has?: JsonObject | undefined;
  readonly error?: string | undefined;
  /** States in the order of entry. */
  readonly states?: readonly string[] | undefined;
  readonly visits?: readonly string[] | undefined;
  readonly avoids?: readonly string[] | undefined;
  /** Virtual seconds until the end, and at most so many. */
  readonly seconds?: number | undefined;
  readonly mostSeconds?: number | undefined;
  readonly transitions?: number | undefined;
  readonly mostTransitions?: number | undefined;
  /** Attempts by the name of the Task state, 0 for none. */
  readonly calls?: Readonly<Record<string, number>> | undefined;
  /** The last request of a Task state. */
  readonly requests?: Readonly<Record<string, Json>> | undefined;
}

export type ExpectedStatus = "succeeded" | "failed" | "timed-out" | "invalid";

const STATUSES = ["succeeded", "failed", "timed-out", "invalid"] as const satisfies readonly ExpectedStatus[];

const json = z.custom<Json>((value) => value !== undefined);
const names = z.optional(z.array(z.string()));
const amount = z.optional(z.number().check(z.nonnegative()));
const status = z.enum(STATUSES);

const expectation: z.ZodMiniType<Expectation> = z.strictObject({
  status: z.optional(status),
  output: z.optional(json),
  has: z.optional(
    z.custom<JsonObject>((value) => typeof value === "object" && value !== null && !Array.isArray(value)),
  ),
  error: z.optional(z.string()),
  states: names,
  visits: names,
  avoids: names,
  seconds: amount,
  mostSeconds: amount,
  transitions: amount,
  mostTransitions: amount,
  calls: z.optional(z.record(z.string(), z.number())),
  requests: z.optional(z.record(z.string(), json)),
});

/** An expectation as its author wrote it: a word for the status, or an object. The error says what is wrong with it. */
export function parseExpectation(source: Json): Result<Expectation, string> {
  if (typeof source === "string") {
    const word = status.safeParse(source);
    return word.success ? success({ status: word.data }) : failure(`must be ${STATUSES.join(", ")} or an object`);
  }
  const parsed = expectation.safeParse(source);
  if (parsed.success) return success(parsed.data);
  const [issue] = parsed.error.issues;
  if (issue?.code === "unrecognized_keys") return failure(`has no field \`${issue.keys[0]}\``);
  return failure(`has a field \`${issue?.path.join(".")}\` that cannot be used`);
}
