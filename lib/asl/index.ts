export type { Failure } from "./failure";
export type { Json } from "./json";
export type {
  Attempt,
  BudgetName,
  EventType,
  Execution,
  ExecutionArns,
  ExecutionOutcome,
  History,
  HistoryEvent,
  Limits,
  MachineType,
  ObjectStore,
  StartedBy,
  StartOptions,
  TaskCall,
  TaskHandler,
  TaskOutcome,
  Visit,
  World,
} from "./model";
