import type { Value } from "../match";
import type { Trace } from "./case";
import type { ObservedEvent } from "./observed";

/** How often each state was entered, and per state the variables it assigned, visit by visit. */
export function traceOf(history: readonly ObservedEvent[]): Required<Trace> {
  const entered = new Map<string, number>();
  const assigned = new Map<string, Value[]>();
  for (const { type, details } of history) {
    const name = String(details.name);
    if (type.endsWith("StateEntered")) entered.set(name, (entered.get(name) ?? 0) + 1);
    if (type.endsWith("StateExited") && details.assignedVariables !== undefined) {
      assigned.set(name, [...(assigned.get(name) ?? []), details.assignedVariables]);
    }
  }
  return { entered: Object.fromEntries(entered), assigned: Object.fromEntries(assigned) };
}
