import { field, MAX_SECONDS, required, shapeOf, TEXT } from "./shape";

const LANGUAGES = { kind: "choice", values: ["JSONPath", "JSONata"] } as const;

/** States Language, "Top-level fields"; QueryLanguage and TimeoutSeconds are the whole machine's. */
export const MACHINE = shapeOf({
  Comment: field(TEXT),
  QueryLanguage: field(LANGUAGES),
  States: required({ kind: "states" }),
  StartAt: required(TEXT),
  Version: field(TEXT),
  TimeoutSeconds: field({ kind: "integer", constant: true, min: 1, max: MAX_SECONDS }),
});

/** States Language, "Parallel State": a branch has states of its own. */
export const BRANCH = shapeOf({
  Comment: field(TEXT),
  States: required({ kind: "states" }),
  StartAt: required(TEXT),
});

const PROCESSOR_CONFIG = shapeOf({
  Mode: field({ kind: "choice", values: ["INLINE", "DISTRIBUTED"] }),
  ExecutionType: field({ kind: "choice", values: ["STANDARD", "EXPRESS"] }),
});

/** Developer guide, "Map state": what ItemProcessor and Iterator hold. */
export const PROCESSOR = shapeOf({
  Comment: field(TEXT),
  ProcessorConfig: field({ kind: "object", shape: () => PROCESSOR_CONFIG }),
  States: required({ kind: "states" }),
  StartAt: required(TEXT),
});

/** Fields of every state. */
export const STATE_FIELDS = {
  Type: required({
    kind: "choice",
    values: ["Task", "Pass", "Choice", "Wait", "Succeed", "Fail", "Parallel", "Map"],
  }),
  Comment: field(TEXT),
  QueryLanguage: field(LANGUAGES),
} as const;
