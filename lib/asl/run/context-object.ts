import type { VisitRecord } from "../history/visit-record";
import type { Json, JsonObject } from "../json";
import type { Flow, MapItem } from "./flow";
import { instant } from "./instant";
import type { Run } from "./run";

/** What the context object tells of a flow. */
type Place = Pick<Flow, "origin" | "token" | "retryCount">;

/**
 * The context object as the flow's state sees it (developer guide, "Accessing execution data from the Context object"). `RetryCount`
 * is there only for the states that can retry.
 */
export function contextObject(
  run: Pick<Run, "stateMachine">,
  flow: Place,
  visit: VisitRecord | null,
  item: MapItem | null,
): JsonObject {
  const context: Record<string, Json> = { Execution: flow.origin.book.execution, StateMachine: run.stateMachine };
  if (visit !== null) context.State = stateOf(flow, visit);
  if (flow.token !== null) context.Task = { Token: flow.token };
  if (item !== null) context.Map = { Item: { ...item } };
  return context;
}

function stateOf(flow: Place, visit: VisitRecord): JsonObject {
  const state = { Name: visit.state, EnteredTime: instant(visit.enteredAt) };
  const retries = visit.type === "Task" || visit.type === "Map" || visit.type === "Parallel";
  return retries ? { ...state, RetryCount: flow.retryCount } : state;
}
