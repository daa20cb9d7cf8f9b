import type { Json } from "@/lib/util";

/**
 * The variables that a state sees. Immutable: an assignment makes a new value, so that any earlier point of an execution keeps its own.
 * A branch or iteration has a scope of its own, which reads `outer` and never changes it.
 */
export interface Variables {
  readonly values: ReadonlyMap<string, Json>;
  readonly outer: Variables | null;
}

/** No variables: where an execution, or a child execution of a Distributed Map, starts. */
export const noVariables: Variables = { values: new Map(), outer: null };

/** The scope of a branch or iteration, within that of its Parallel or Map state. */
export function innerVariables(outer: Variables): Variables {
  return { values: noVariables.values, outer };
}

/** The value of a variable, or `undefined` where none is assigned. */
export function variable(variables: Variables, name: string): Json | undefined {
  for (let scope: Variables | null = variables; scope !== null; scope = scope.outer) {
    const value = scope.values.get(name);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** All variables that a state sees, by name. */
export function allVariables(variables: Variables): Readonly<Record<string, Json>> {
  const scopes: ReadonlyMap<string, Json>[] = [];
  for (let scope: Variables | null = variables; scope !== null; scope = scope.outer) scopes.unshift(scope.values);
  return Object.fromEntries(scopes.flatMap((values) => [...values]));
}

/** The variables after an assignment to the innermost scope. */
export function assignVariables(variables: Variables, assigned: Readonly<Record<string, Json>>): Variables {
  const values = new Map(variables.values);
  for (const [name, value] of Object.entries(assigned)) values.set(name, value);
  return { values, outer: variables.outer };
}
