import type { Json } from "@/lib/asl";

/** The states among which a state's successor is, in their order; none where the definition can't be read. */
export function siblingStates(definition: string, state: string): readonly string[] {
  try {
    return Object.keys(findStates(JSON.parse(definition), state) ?? {});
  } catch {
    return [];
  }
}

/** The `States` object that has the state in it, at any depth. */
function findStates(value: Json, state: string): object | null {
  if (typeof value !== "object" || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const isHere = key === "States" && typeof inner === "object" && inner !== null && Object.hasOwn(inner, state);
    const found = isHere ? inner : findStates(inner, state);
    if (found !== null) return found;
  }
  return null;
}
