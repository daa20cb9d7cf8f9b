import { MACHINE, PROCESSOR } from "./machine-shapes";
import type { Shape, ValueShape } from "./shape";
import { STATE_SHAPES } from "./state-shapes";

/** Names of all fields that a definition may have, each once. */
export function fieldNames(): readonly string[] {
  const names = new Set<string>();
  const seen = new Set<Shape>();
  const waiting: Shape[] = [MACHINE, PROCESSOR, ...Object.values(STATE_SHAPES)];
  for (let shape = waiting.pop(); shape !== undefined; shape = waiting.pop()) {
    if (seen.has(shape)) continue;
    seen.add(shape);
    for (const [name, { value }] of shape.fields) {
      names.add(name);
      waiting.push(...shapesIn(value));
    }
  }
  return [...names].sort();
}

function shapesIn(value: ValueShape): readonly Shape[] {
  if (value.kind === "list") return shapesIn(value.of);
  return value.kind === "object" || value.kind === "machine" ? [value.shape()] : [];
}
