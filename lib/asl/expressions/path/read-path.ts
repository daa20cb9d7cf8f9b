import type { Path, Step } from "@/lib/json";
import { itemAt, printJson, printSteps, startOf } from "@/lib/json";
import { type EvaluationFailure, runtimeFailure } from "../../failure";
import { isArray, isObject, type Json, member } from "../../json";
import type { Scope } from "../scope";

/** Reads a path of InputPath, OutputPath, SecondsPath and kin; nothing found is States.Runtime, "Invalid path '…' : No results for path: …". */
export function readPath(path: Path, scope: Scope): Json | EvaluationFailure {
  const value = path.read(scope);
  return value === undefined ? invalidPath(path, scope) : value;
}

/**
 * Reads a path of a field such as `value.$`, ErrorPath or CausePath; nothing found is States.Runtime, "The JSONPath '…' specified for the field
 * '…' could not be found in the input '…'".
 */
export function readField(path: Path, field: string, scope: Scope): Json | EvaluationFailure {
  const value = path.read(scope);
  if (value !== undefined) return value;
  if (!path.definite && rootValue(path, scope) !== undefined) return beyondLimits(path);
  const input = printJson(rootValue(path, scope) ?? scope.input);
  return runtimeFailure(
    `The JSONPath '${path.text}' specified for the field '${field}' could not be found in the input '${input}'`,
  );
}

function rootValue(path: Path, scope: Scope): Json | undefined {
  return startOf(path.syntax.root, scope);
}

function invalidPath(path: Path, scope: Scope): EvaluationFailure {
  if (!path.definite && rootValue(path, scope) !== undefined) return beyondLimits(path);
  return runtimeFailure(`Invalid path '${path.text}' : ${reason(path, scope)}`);
}

/** Only our limits can keep a path that gathers from giving an array. */
function beyondLimits(path: Path): EvaluationFailure {
  return runtimeFailure(`The JSONPath '${path.text}' visits more nodes than this simulation allows`);
}

/** Jayway's account of the first field or item that is not there. */
function reason(path: Path, scope: Scope): string {
  const { root, steps } = path.syntax;
  let node = rootValue(path, scope);
  for (const [position, step] of steps.entries()) {
    if (node === undefined || (step.kind !== "child" && step.kind !== "index")) break;
    const before = `$${printSteps(steps.slice(0, position))}`;
    const mismatch = mismatchOf(step, node, before);
    if (mismatch !== null) return mismatch;
    node = stepInto(step, node);
    if (node === undefined && step.kind === "child" && position < steps.length - 1)
      return `Missing property in path ${before}${printSteps([step])}`;
  }
  const printedRoot = root.kind === "variable" ? `$${root.name}` : "$";
  return `No results for path: ${printedRoot}${printSteps(steps)}`;
}

type PlainStep = Extract<Step, { kind: "child" | "index" }>;

function stepInto(step: PlainStep, node: Json): Json | undefined {
  if (step.kind === "index") return itemAt(node, step.index);
  return isObject(node) ? member(node, step.name) : undefined;
}

function mismatchOf(step: PlainStep, node: Json, before: string): string | null {
  if (step.kind === "child" && !isObject(node))
    return `Expected to find an object with property ['${step.name}'] in path ${before} but found '${typeName(node)}'`;
  if (step.kind === "index" && node === null) return `The path ${before} is null`;
  if (step.kind === "index" && !isArray(node))
    return `Filter: [${step.index}] can only be applied to arrays. Current context is: ${printJson(node)}`;
  return null;
}

function typeName(node: Json): string {
  if (node === null) return "null";
  return isArray(node) ? "array" : typeof node;
}
