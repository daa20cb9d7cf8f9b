import { parseDefinition, type TaskScript, textOf } from "@/lib/asl";

/** A state that needs outcomes. */
export interface TaskState {
  readonly name: string;
  /** Empty where the definition gives none. */
  readonly resource: string;
  /** There are outcomes for it, but the definition has no such Task. */
  readonly gone: boolean;
}

/** The Task states of a definition in the order of the text, then those that only the outcomes know. */
export function taskStates(definition: string, mocks: TaskScript): readonly TaskState[] {
  const states = parseDefinition(definition, { placeholders: true })?.states ?? [];
  const tasks = states
    .filter(({ type }) => type === "Task")
    .map(({ name, node }) => ({ name, resource: textOf(node, "Resource") ?? "", gone: false }));
  const known = new Set(tasks.map(({ name }) => name));
  const gone = Object.keys(mocks).filter((name) => !known.has(name));
  return [...tasks, ...gone.map((name) => ({ name, resource: "", gone: true }))];
}
