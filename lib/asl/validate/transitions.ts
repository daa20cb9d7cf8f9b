import type { MachineView, StateView } from "./definition";
import { hasPlaceholder } from "./placeholders";
import { fieldValue, type SourceNode } from "./source-node";

/** A way from one state to another; `from` is null for StartAt. */
export interface Transition {
  readonly from: StateView | null;
  /** Where the name stands. */
  readonly target: SourceNode;
  /** Null where a placeholder keeps it from being known. */
  readonly name: string | null;
}

/** All transitions of a machine: StartAt, then those of its states in the order of the text. */
export function* transitionsIn({ node, states }: MachineView): Generator<Transition> {
  const start = fieldValue(node, "StartAt");
  yield* transitionTo(start, null);
  for (const state of states.values()) for (const target of targetsOf(state)) yield* transitionTo(target, state);
}

function* transitionTo(target: SourceNode | undefined, from: StateView | null): Generator<Transition> {
  if (target?.type === "string") yield { from, target, name: target.open ? null : target.value };
  if (target?.type === "open") yield { from, target, name: null };
}

function* targetsOf({ node, type }: StateView): Generator<SourceNode | undefined> {
  if (type === null || type === "Succeed" || type === "Fail") return;
  if (type === "Choice") {
    yield* nextOfEach(fieldValue(node, "Choices"));
    yield fieldValue(node, "Default");
    return;
  }
  yield fieldValue(node, "Next");
  if (type === "Task" || type === "Parallel" || type === "Map") yield* nextOfEach(fieldValue(node, "Catch"));
}

function* nextOfEach(list: SourceNode | undefined): Generator<SourceNode | undefined> {
  for (const item of list?.type === "array" ? list.items : [])
    if (item.type === "object") yield fieldValue(item, "Next");
}

/** Whether a placeholder is part of a state's name: then any target may be meant. */
export function hasOpenNames({ states }: MachineView): boolean {
  return [...states.keys()].some(hasPlaceholder);
}
