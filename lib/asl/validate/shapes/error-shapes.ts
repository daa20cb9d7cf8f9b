import { field, jsonataOnly, jsonPathOnly, MAX_SECONDS, required, shapeOf, TEMPLATE, TEXT } from "./shape";

const ERROR_NAMES = { kind: "list", of: TEXT, min: 1 } as const;

/** States Language, "Retrying after error"; MaxDelaySeconds and JitterStrategy by the developer guide. */
const RETRIER = shapeOf({
  Comment: field(TEXT),
  ErrorEquals: required(ERROR_NAMES),
  IntervalSeconds: field({ kind: "integer", constant: true, min: 1, max: MAX_SECONDS }),
  MaxAttempts: field({ kind: "integer", constant: true, min: 0, max: MAX_SECONDS }),
  BackoffRate: field({ kind: "decimal", constant: true, min: 1 }),
  MaxDelaySeconds: field({ kind: "integer", constant: true, min: 1, max: 31_622_400 }),
  JitterStrategy: field({ kind: "choice", values: ["FULL", "NONE"] }),
});

/** States Language, "Fallback states". */
const CATCHER = shapeOf({
  Comment: field(TEXT),
  ErrorEquals: required(ERROR_NAMES),
  Next: required(TEXT),
  ResultPath: jsonPathOnly({ kind: "reference", nullable: true, target: true }),
  Assign: field({ kind: "template", object: true }),
  Output: jsonataOnly(TEMPLATE),
});

/** Error handling, for Task, Parallel and Map. */
export const ERROR_FIELDS = {
  Retry: field({ kind: "list", of: { kind: "object", shape: () => RETRIER } }),
  Catch: field({ kind: "list", of: { kind: "object", shape: () => CATCHER } }),
} as const;
