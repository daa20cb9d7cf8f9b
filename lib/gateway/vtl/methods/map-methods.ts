import type { Budget } from "../budget";
import { printValue } from "../print-value";
import { isMap, listOf, type MapValue, type ToolValue, type Value } from "../value";
import { javaEquals, type Method } from "./method";

/** Methods of `java.util.Map`. */
export const mapMethods: ReadonlyMap<string, Method<MapValue>> = new Map<string, Method<MapValue>>([
  ["size", (map) => map.members.size],
  ["isEmpty", (map) => map.members.size === 0],
  ["get", (map, [key], budget) => map.members.get(keyOf(key, budget)) ?? null],
  ["getOrDefault", (map, [key, other], budget) => map.members.get(keyOf(key, budget)) ?? other ?? null],
  ["containsKey", (map, [key], budget) => map.members.has(keyOf(key, budget))],
  ["containsValue", containsValue],
  ["put", (map, [key, value], budget) => putMember(map, keyOf(key, budget), value ?? null, budget)],
  ["putAll", putAll],
  ["remove", remove],
  ["keySet", (map, _, budget) => counted(map, budget, Array.from(map.members.keys()))],
  ["values", (map, _, budget) => counted(map, budget, Array.from(map.members.values()))],
  ["entrySet", entrySet],
]);

/** Sets a member, and gives what was there. Fails where a member that may be written once is written again. */
export function putMember(map: MapValue, key: string, value: Value, budget: Budget): Value {
  if (map.written?.has(key)) return budget.halt(`'${key}' is overridden twice`);
  map.written?.add(key);
  const before = map.members.get(key) ?? null;
  map.members.set(key, value);
  return before;
}

/** The key that a value stands for. */
export function keyOf(key: Value | undefined, budget: Budget): string {
  return typeof key === "string" ? key : printValue(key ?? null, budget);
}

function putAll(map: MapValue, [other]: readonly Value[], budget: Budget): Value {
  if (!isMap(other)) return null;
  budget.step(other.members.size);
  for (const [key, value] of Array.from(other.members)) putMember(map, key, value, budget);
  return null;
}

function remove(map: MapValue, [key]: readonly Value[], budget: Budget): Value {
  const name = keyOf(key, budget);
  const before = map.members.get(name) ?? null;
  map.members.delete(name);
  return before;
}

function containsValue(map: MapValue, [value]: readonly Value[], budget: Budget): Value {
  budget.step(map.members.size);
  return Array.from(map.members.values()).some((member) => javaEquals(member, value ?? null));
}

function counted(map: MapValue, budget: Budget, items: readonly Value[]): Value {
  budget.step(map.members.size);
  return listOf(items);
}

function entrySet(map: MapValue, _: readonly Value[], budget: Budget): Value {
  return counted(map, budget, Array.from(map.members, entryOf));
}

/** `java.util.Map.Entry`. */
function entryOf([key, value]: readonly [string, Value]): ToolValue {
  const read = (name: string) => (name === "key" ? key : name === "value" ? value : null);
  return { kind: "tool", read, call: (name) => (name === "getKey" ? key : name === "getValue" ? value : null) };
}
