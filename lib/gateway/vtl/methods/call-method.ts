import type { Budget } from "../budget";
import { printValue } from "../print-value";
import { isList, isMap, type Value } from "../value";
import { listMethods } from "./list-methods";
import { mapMethods } from "./map-methods";
import { javaEquals, type Method } from "./method";
import { numberMethods } from "./number-methods";
import { textMethods } from "./text-methods";

/** Calls a method of Java's classes. What a class does not have gives null, as all that is wrong in a reference does. */
export function callMethod(target: Value, name: string, operands: readonly Value[], budget: Budget): Value {
  budget.step();
  if (target === null) return null;
  if (typeof target === "object" && target.kind === "tool") return target.call(name, operands, budget);
  if (name === "toString" && operands.length === 0) return printValue(target, budget);
  if (name === "equals") return javaEquals(target, operands[0] ?? null);
  return methodOf(target, name)?.(operands, budget) ?? null;
}

function methodOf(target: Exclude<Value, null>, name: string): ((...rest: [readonly Value[], Budget]) => Value) | null {
  if (typeof target === "string") return bind(textMethods.get(name), target);
  if (typeof target === "number") return bind(numberMethods.get(name), target);
  if (isList(target)) return bind(listMethods.get(name), target);
  return isMap(target) ? bind(mapMethods.get(name), target) : null;
}

function bind<Target>(method: Method<Target> | undefined, target: Target) {
  return method === undefined ? null : (operands: readonly Value[], budget: Budget) => method(target, operands, budget);
}

/** Reads a property: the member of a map, or what the method `getName` or `isName` of a class would give. */
export function readProperty(target: Value, name: string, budget: Budget): Value {
  budget.step();
  if (isMap(target)) return target.members.get(name) ?? null;
  if (typeof target === "object" && target?.kind === "tool") return target.read(name);
  if (name === "empty") return callMethod(target, "isEmpty", [], budget);
  return null;
}
