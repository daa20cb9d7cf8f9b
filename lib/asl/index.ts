export { type CompileOptions, compile, type StateMachine } from "./compile/compile-machine";
export type { CompileProblem } from "./compile/problem";
export { loadJsonata } from "./expressions/jsonata/load-jsonata";
export type { Failure } from "./failure";
export type { Json } from "./json";
export { defaultLimits } from "./limits";
export { MISCONCEPTIONS, type Misconception } from "./misconception";
export type {
  Attempt,
  BudgetName,
  ChildExecution,
  EventType,
  Execution,
  ExecutionArns,
  ExecutionOutcome,
  HistoryEvent,
  Limits,
  Log,
  MachineType,
  ObjectStore,
  StartedBy,
  StartOptions,
  StateType,
  TaskCall,
  TaskHandler,
  TaskOutcome,
  Visit,
  World,
  WrittenObject,
} from "./model";
export { payloadSize } from "./payload-size";
export { abort, advance, finish, rewind, run, start } from "./run/run-machine";
