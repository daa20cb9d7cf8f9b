import { failure, type Result, success } from "@/lib/util";
import { type EvaluationFailure, isFailure } from "../../failure";
import { isArray, isObject, type Json, type JsonObject, setMember } from "../../json";
import type { TemplateProblem } from "../problem";
import type { Scope } from "../scope";
import { compileExpression } from "./compile-expression";
import { pointerTo } from "./pointer";

/** A compiled payload template of a JSONPath state: Parameters, ResultSelector, ItemSelector, Assign, BatchInput. */
export interface Template {
  /** The payload; constant parts are those of the definition, not copies. */
  readonly evaluate: (scope: Scope) => Json | EvaluationFailure;
}

/**
 * Compiles a payload template: the value of each key that ends in `.$` is a path or an intrinsic function, all else is constant
 * (ASL, "Payload Template").
 */
export function compileTemplate(template: Json): Result<Template, readonly TemplateProblem[]> {
  const problems: TemplateProblem[] = [];
  const part = compilePart(template, "", problems);
  if (problems.length > 0) return failure(problems);
  return success({ evaluate: part.evaluate });
}

interface Part {
  readonly isConstant: boolean;
  readonly evaluate: (scope: Scope) => Json | EvaluationFailure;
}

interface Member {
  readonly key: string;
  readonly part: Part;
}

function compilePart(template: Json, pointer: string, problems: TemplateProblem[]): Part {
  if (isArray(template)) return compileArray(template, pointer, problems);
  return isObject(template) ? compileObject(template, pointer, problems) : constant(template);
}

function constant(value: Json): Part {
  return { isConstant: true, evaluate: () => value };
}

function compileArray(template: readonly Json[], pointer: string, problems: TemplateProblem[]): Part {
  const parts = template.map((item, index) => compilePart(item, pointerTo(pointer, index), problems));
  if (parts.every((part) => part.isConstant)) return constant(template);
  return { isConstant: false, evaluate: (scope) => evaluateArray(parts, scope) };
}

function evaluateArray(parts: readonly Part[], scope: Scope): Json | EvaluationFailure {
  const items: Json[] = [];
  for (const part of parts) {
    const item = part.evaluate(scope);
    if (isFailure(item)) return item;
    items.push(item);
  }
  return items;
}

function compileObject(template: JsonObject, pointer: string, problems: TemplateProblem[]): Part {
  const members = Object.entries(template).map(([key, value]) => compileMember(key, value, pointer, problems));
  if (members.every(({ part }) => part.isConstant)) return constant(template);
  return { isConstant: false, evaluate: (scope) => evaluateObject(members, scope) };
}

function compileMember(key: string, value: Json, parent: string, problems: TemplateProblem[]): Member {
  const pointer = pointerTo(parent, key);
  if (!key.endsWith(".$")) return { key, part: compilePart(value, pointer, problems) };
  const compiled = compileExpression(typeof value === "string" ? value : "", key);
  if (compiled.ok) return { key: key.slice(0, -2), part: { isConstant: false, evaluate: compiled.value.evaluate } };
  problems.push({ ...compiled.error, pointer, field: key, language: "JSONPath" });
  return { key, part: constant(null) };
}

function evaluateObject(members: readonly Member[], scope: Scope): Json | EvaluationFailure {
  const object: { [key: string]: Json } = {};
  for (const { key, part } of members) {
    const value = part.evaluate(scope);
    if (isFailure(value)) return value;
    setMember(object, key, value);
  }
  return object;
}
