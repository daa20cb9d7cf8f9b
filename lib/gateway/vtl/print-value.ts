import { printNumber } from "@/lib/json";
import type { Budget } from "./budget";
import { TemplateLimits } from "./limits";
import { isList, isMap, type ListValue, type MapValue, type Value } from "./value";

/**
 * A value as text: null prints nothing, a map as `{k=v, k2=v2}`, a list of the payload as JSON (both recorded 2025-06-18), a list that the
 * template made as `[a, b]`, as Java's.
 */
export function printValue(value: Value, budget: Budget): string {
  return value === null ? "" : printInside(value, budget, 0);
}

/** Java prints null within a collection. */
function printInside(value: Value, budget: Budget, depth: number): string {
  budget.step();
  if (depth > TemplateLimits.depth) budget.halt("Lists and maps are nested too deeply, or contain themselves");
  if (value === null) return "null";
  if (typeof value === "string") return budget.made(value);
  if (typeof value === "number") return printNumber(value);
  if (typeof value === "boolean") return String(value);
  if (isMap(value)) return printMap(value, budget, depth);
  return isList(value) ? printList(value, budget, depth) : "";
}

function printMap(map: MapValue, budget: Budget, depth: number): string {
  const members = Array.from(map.members, ([key, value]) => `${key}=${printInside(value, budget, depth + 1)}`);
  return budget.made(`{${members.join(", ")}}`);
}

function printList(list: ListValue, budget: Budget, depth: number): string {
  if (list.prints === "json") return printAsJson(list, budget, depth);
  return budget.made(`[${list.items.map((item) => printInside(item, budget, depth + 1)).join(", ")}]`);
}

/** A value as compact JSON, which is how lists of the payload print with all that is in them. */
export function printAsJson(value: Value, budget: Budget, depth = 0): string {
  budget.step();
  if (depth > TemplateLimits.depth * 10) budget.halt("Lists and maps are nested too deeply, or contain themselves");
  if (value === null) return "null";
  if (typeof value === "number") return printNumber(value);
  if (typeof value !== "object") return budget.made(JSON.stringify(value));
  if (isList(value))
    return budget.made(`[${value.items.map((item) => printAsJson(item, budget, depth + 1)).join(",")}]`);
  if (!isMap(value)) return "null";
  const members = Array.from(
    value.members,
    ([key, member]) => `${JSON.stringify(key)}:${printAsJson(member, budget, depth + 1)}`,
  );
  return budget.made(`{${members.join(",")}}`);
}
