import type { EventType, StateType } from "../model";

const stateTypes: readonly StateType[] = ["Task", "Pass", "Choice", "Wait", "Succeed", "Fail", "Parallel", "Map"];
const endings = ["Started", "Succeeded", "Failed", "Aborted"] as const;
const taskEndings = ["Scheduled", "Started", "Succeeded", "Failed", "TimedOut"] as const;

/** All types of events; the place of each is its code. */
const eventTypes: readonly EventType[] = [
  ...stateTypes.flatMap((type): EventType[] => [`${type}StateEntered`, `${type}StateExited`]),
  ...endings.flatMap((ending): EventType[] => [
    `Execution${ending}`,
    `MapState${ending}`,
    `ParallelState${ending}`,
    `MapIteration${ending}`,
    `MapRun${ending}`,
  ]),
  ...taskEndings.flatMap((ending): EventType[] => [`Task${ending}`, `LambdaFunction${ending}`, `Activity${ending}`]),
  "ExecutionTimedOut",
  "ExecutionRedriven",
  "MapRunRedriven",
  "TaskStateAborted",
  "WaitStateAborted",
  "TaskSubmitted",
  "EvaluationFailed",
];

/** More than there are codes. */
export const CODES = 64;

const codes: ReadonlyMap<EventType, number> = new Map(eventTypes.map((type, code) => [type, code]));

/** A type of events as a small number, the way the log keeps it. */
export function eventCode(type: EventType): number {
  const code = codes.get(type);
  if (code === undefined) throw new Error(`no such event: ${type}`);
  return code;
}

export function eventType(code: number): EventType {
  const type = eventTypes[code];
  if (type === undefined) throw new Error(`no event has the code ${code}`);
  return type;
}
