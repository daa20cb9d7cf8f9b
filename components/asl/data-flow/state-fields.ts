import type { Json, JsonObject } from "@/lib/asl";

/** A state as its definition has it. */
export interface StateFields {
  readonly fields: JsonObject;
  readonly language: "JSONPath" | "JSONata";
}

/** Definitions nest no deeper than this. */
const DEEPEST = 60;

/** The state with the name in a definition's text, wherever it is nested; null where there is none. */
export function stateFields(definition: string, name: string): StateFields | null {
  const root = parsed(definition);
  if (!isObject(root)) return null;
  const outer = root.QueryLanguage === "JSONata" ? "JSONata" : "JSONPath";
  const fields = find(root, name, DEEPEST);
  if (fields === null) return null;
  const own = fields.QueryLanguage;
  return { fields, language: own === "JSONata" || own === "JSONPath" ? own : outer };
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}

function find(machine: JsonObject, name: string, depth: number): JsonObject | null {
  const { States: states } = machine;
  if (!isObject(states) || depth === 0) return null;
  const own = Object.hasOwn(states, name) ? states[name] : undefined;
  if (isObject(own)) return own;
  for (const state of Object.values(states)) {
    for (const inner of innerMachines(state)) {
      const found = find(inner, name, depth - 1);
      if (found !== null) return found;
    }
  }
  return null;
}

function innerMachines(state: Json): readonly JsonObject[] {
  if (!isObject(state)) return [];
  const branches = Array.isArray(state.Branches) ? (state.Branches as readonly Json[]) : [];
  return [...branches, state.ItemProcessor ?? null, state.Iterator ?? null].filter(isObject);
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
