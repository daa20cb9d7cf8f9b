import { isArray, isObject, type Json, setMember } from "@/lib/util";
import type { Budget } from "./budget";
import { TemplateLimits } from "./limits";

/** What a template works with. `null` stands for Java's null and for what is not there. */
export type Value = null | boolean | number | string | ListValue | MapValue | ToolValue;

export interface ListValue {
  readonly kind: "list";
  readonly items: Value[];
  /** A list of the payload prints as JSON, one that the template made as `[a, b]`. */
  readonly prints: "json" | "java";
}

export interface MapValue {
  readonly kind: "map";
  readonly members: Map<string, Value>;
  /** Keys written by this rendering, for maps whose members may be written once; absent for others. */
  readonly written?: Set<string>;
}

/** `$input` and `$util`: methods and properties by name, and no text of their own. */
export interface ToolValue {
  readonly kind: "tool";
  readonly read: (name: string) => Value;
  readonly call: (name: string, operands: readonly Value[], budget: Budget) => Value;
}

export function listOf(items: readonly Value[], prints: ListValue["prints"] = "java"): ListValue {
  return { kind: "list", items: [...items], prints };
}

export function mapOf(members: Iterable<readonly [string, Value]>): MapValue {
  return { kind: "map", members: new Map(members) };
}

export function isList(value: Value | undefined): value is ListValue {
  return typeof value === "object" && value !== null && value.kind === "list";
}

export function isMap(value: Value | undefined): value is MapValue {
  return typeof value === "object" && value !== null && value.kind === "map";
}

/** A value of a template that may be changed, of a JSON value that may not. */
export function fromJson(json: Json, budget: Budget, depth = 0): Value {
  budget.step();
  if (depth > TemplateLimits.depth * 10) return null;
  if (isArray(json))
    return listOf(
      json.map((item) => fromJson(item, budget, depth + 1)),
      "json",
    );
  if (!isObject(json)) return json;
  return mapOf(Object.entries(json).map(([key, value]) => [key, fromJson(value, budget, depth + 1)]));
}

/** The JSON value of a template's value; tools have none. */
export function toJson(value: Value, budget: Budget, depth = 0): Json {
  budget.step();
  if (depth > TemplateLimits.depth) budget.halt("Lists and maps are nested too deeply, or contain themselves");
  if (isList(value)) return value.items.map((item) => toJson(item, budget, depth + 1));
  if (isMap(value)) {
    const object: { [key: string]: Json } = {};
    for (const [key, member] of value.members) setMember(object, key, toJson(member, budget, depth + 1));
    return object;
  }
  return typeof value === "object" ? null : value;
}
