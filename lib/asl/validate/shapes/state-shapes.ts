import { CHOICE_FIELDS } from "./choice-shapes";
import { ERROR_FIELDS } from "./error-shapes";
import { STATE_FIELDS } from "./machine-shapes";
import { MAP_FIELDS, MAP_GROUPS, PARALLEL_FIELDS } from "./map-shapes";
import {
  ANY,
  field,
  jsonataOnly,
  jsonPathOnly,
  MAX_SECONDS,
  REFERENCE,
  required,
  type Shape,
  shapeOf,
  TEMPLATE,
  TEXT,
} from "./shape";

/** The eight types of state. */
export type StateType = "Task" | "Pass" | "Choice" | "Wait" | "Succeed" | "Fail" | "Parallel" | "Map";

const NULLABLE_PATH = { kind: "path", nullable: true } as const;

/** States Language, "Transitions": one of them, in every state but Choice, Succeed and Fail. */
const TRANSITION = { Next: field(TEXT), End: field({ kind: "boolean" }) } as const;
const NEXT_OR_END = ["Next", "End"];

/** States Language, "Input and Output Processing". */
const PATHS = { InputPath: jsonPathOnly(NULLABLE_PATH), OutputPath: jsonPathOnly(NULLABLE_PATH) } as const;
const OUTPUT = { ...PATHS, Output: jsonataOnly(TEMPLATE), Assign: field({ kind: "template", object: true }) } as const;
const RESULT_PATH = { ResultPath: jsonPathOnly({ kind: "reference", nullable: true, target: true }) } as const;
const PAYLOAD = { Parameters: jsonPathOnly(TEMPLATE), ResultSelector: jsonPathOnly(TEMPLATE), ...RESULT_PATH } as const;

/** What Task, Parallel and Map have in common. */
const WORK = { ...STATE_FIELDS, ...TRANSITION, ...OUTPUT, ...PAYLOAD, ...ERROR_FIELDS } as const;

const SECONDS = { kind: "integer", min: 1, max: MAX_SECONDS } as const;

const TASK = shapeOf(
  {
    ...WORK,
    Resource: required(TEXT),
    Arguments: jsonataOnly(TEMPLATE),
    Credentials: field({ kind: "template", object: true }),
    TimeoutSeconds: field(SECONDS),
    TimeoutSecondsPath: jsonPathOnly(REFERENCE),
    HeartbeatSeconds: field(SECONDS),
    HeartbeatSecondsPath: jsonPathOnly(REFERENCE),
  },
  {
    exactlyOne: [NEXT_OR_END],
    atMostOne: [
      ["TimeoutSeconds", "TimeoutSecondsPath"],
      ["HeartbeatSeconds", "HeartbeatSecondsPath"],
    ],
  },
);

const WAIT = shapeOf(
  {
    ...STATE_FIELDS,
    ...TRANSITION,
    ...OUTPUT,
    Seconds: field({ kind: "integer", min: 0, max: MAX_SECONDS }),
    Timestamp: field({ kind: "timestamp" }),
    SecondsPath: jsonPathOnly(REFERENCE),
    TimestampPath: jsonPathOnly(REFERENCE),
  },
  { exactlyOne: [NEXT_OR_END, ["Seconds", "SecondsPath", "Timestamp", "TimestampPath"]] },
);

const FAIL = shapeOf(
  {
    ...STATE_FIELDS,
    Error: field({ kind: "text" }),
    Cause: field({ kind: "text" }),
    ErrorPath: jsonPathOnly({ kind: "pathOrIntrinsic" }),
    CausePath: jsonPathOnly({ kind: "pathOrIntrinsic" }),
  },
  {
    atMostOne: [
      ["Error", "ErrorPath"],
      ["Cause", "CausePath"],
    ],
  },
);

/** States Language, "State Types": which field belongs to which type. */
export const STATE_SHAPES: Readonly<Record<StateType, Shape>> = {
  Task: TASK,
  Wait: WAIT,
  Fail: FAIL,
  Pass: shapeOf(
    {
      ...STATE_FIELDS,
      ...TRANSITION,
      ...OUTPUT,
      ...RESULT_PATH,
      Parameters: jsonPathOnly(TEMPLATE),
      Result: jsonPathOnly(ANY),
    },
    { exactlyOne: [NEXT_OR_END] },
  ),
  Choice: shapeOf({ ...STATE_FIELDS, ...CHOICE_FIELDS }),
  Succeed: shapeOf({ ...STATE_FIELDS, ...PATHS, Output: jsonataOnly(TEMPLATE) }),
  Parallel: shapeOf({ ...WORK, ...PARALLEL_FIELDS }, { exactlyOne: [NEXT_OR_END] }),
  Map: shapeOf(
    { ...WORK, ...MAP_FIELDS },
    { exactlyOne: [NEXT_OR_END, ...MAP_GROUPS.exactlyOne], atMostOne: MAP_GROUPS.atMostOne },
  ),
};

/** A state whose type is missing or wrong: only what all have can be said about it. */
export const UNTYPED_STATE = shapeOf(STATE_FIELDS);
