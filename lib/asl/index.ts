export { jsonEqual } from "@/lib/json";
export { type Account, accountFor, billFor, type Prices } from "./accounting";
export { type CompileOptions, compile, type StateMachine } from "./compile/compile-machine";
export type { CompileProblem } from "./compile/problem";
export { errorEquals } from "./errors/matches";
export { loadJsonata } from "./expressions/jsonata/load-jsonata";
export type { Failure } from "./failure";
export { historyText } from "./history-text";
export type { Json, JsonObject } from "./json";
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
  MapStages,
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
export { parseTaskScript, type ScriptProblem } from "./parse-task-script";
export { payloadSize } from "./payload-size";
export { abort, advance, finish, redrive, rewind, run, start, viewVisit } from "./run/run-machine";
export type { VisitView } from "./run/visit-view";
export { type ScriptedOutcome, scriptTasks, type TaskScript } from "./script-tasks";
export type { TestStateRefusal, TestStateRequest, TestStateResponse } from "./test-state/model";
export { testState } from "./test-state/test-state";
export { DIFFERENCES, type Difference, type Obstacle, type StateDifference, type Translation } from "./translate/model";
export { toJsonata } from "./translate/to-jsonata";
export { invalidDefinition, type ValidationResult, validationResult } from "./validate/api-results";
export type { Definition, MachineView, StateView } from "./validate/definition";
export type { DefinitionDiagnostic, DiagnosticCode } from "./validate/diagnostic";
export { parseDefinition } from "./validate/parse-definition";
export { fieldNames } from "./validate/shapes/field-names";
export type { FieldShape, QueryLanguage, Shape, ValueShape } from "./validate/shapes/shape";
export { type PlaceShape, shapeAt } from "./validate/shapes/shape-at";
export { type ArrayNode, fieldValue, type ObjectNode, type SourceNode, textOf } from "./validate/source-node";
export { type ValidateOptions, validate } from "./validate/validate";
