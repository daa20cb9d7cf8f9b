import type { Budget } from "../budget";
import { isList, type ListValue, listOf, type Value } from "../value";
import { integer, javaEquals, type Method } from "./method";

/** Methods of `java.util.List`. */
export const listMethods: ReadonlyMap<string, Method<ListValue>> = new Map<string, Method<ListValue>>([
  ["size", (list) => list.items.length],
  ["isEmpty", (list) => list.items.length === 0],
  ["get", (list, [index]) => list.items[integer(index) ?? -1] ?? null],
  ["set", set],
  ["add", add],
  ["addAll", addAll],
  ["remove", (list, [index]) => list.items.splice(integer(index) ?? list.items.length, 1)[0] ?? null],
  ["clear", (list) => empty(list)],
  ["contains", (list, [value], budget) => indexOf(list, value, budget) >= 0],
  ["indexOf", (list, [value], budget) => indexOf(list, value, budget)],
  ["subList", subList],
  ["iterator", (list) => list],
]);

function set(list: ListValue, [index, value]: readonly Value[]): Value {
  const place = integer(index) ?? -1;
  const before = list.items[place];
  if (before === undefined) return null;
  list.items[place] = value ?? null;
  return before;
}

/** `add(value)` or `add(index, value)`. */
function add(list: ListValue, operands: readonly Value[]): Value {
  if (operands.length < 2) return list.items.push(operands[0] ?? null) > 0;
  const place = integer(operands[0]) ?? -1;
  if (place >= 0 && place <= list.items.length) list.items.splice(place, 0, operands[1] ?? null);
  return null;
}

function addAll(list: ListValue, [other]: readonly Value[], budget: Budget): Value {
  if (!isList(other)) return null;
  budget.step(other.items.length);
  for (const item of other.items.slice()) list.items.push(item);
  return other.items.length > 0;
}

function empty(list: ListValue): Value {
  list.items.length = 0;
  return null;
}

function indexOf(list: ListValue, value: Value | undefined, budget: Budget): number {
  budget.step(list.items.length);
  return list.items.findIndex((item) => javaEquals(item, value ?? null));
}

function subList(list: ListValue, [from, to]: readonly Value[], budget: Budget): Value {
  const start = integer(from) ?? -1;
  const end = integer(to) ?? -1;
  if (start < 0 || end > list.items.length || start > end) return null;
  budget.step(end - start);
  return listOf(list.items.slice(start, end), list.prints);
}
