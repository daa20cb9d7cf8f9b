export type { GraphMachine, GraphState } from "./model";
export { StateGraph } from "./state-graph";
export { StateTable } from "./state-table";
export { type ShownGraph, useGraph } from "./use-graph";
