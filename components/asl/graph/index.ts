export { StateGraph } from "./state-graph";
export { StateTable } from "./state-table";
export { type ShownGraph, useGraph } from "./use-graph";
export { type ShownMachine, useMachine } from "./use-machine";
