import type { ExpressionProblem } from "@/lib/json";
import { parsePath, printJson } from "@/lib/json";
import { failure, type Result, success } from "@/lib/util";
import { EvaluationFailure } from "../../failure";
import { isArray, isObject, type Json, member, setMember } from "../../json";

/** A compiled reference path: one place, named by fields and indexes alone (ASL, "Reference Paths"). */
export interface ReferencePath {
  readonly text: string;
  /**
   * The target with the value put in: a new value that shares with the target all that is untouched. Fields that are missing, and the objects
   * they stand in, are made. Fails with States.ResultPathMatchFailure where the target has no place for it.
   */
  readonly write: (target: Json, value: Json) => Json | EvaluationFailure;
}

/** Compiles a path that a result is written to, as ResultPath takes it: from `$`, with names and indexes only. */
export function compileReferencePath(text: string): Result<ReferencePath, ExpressionProblem> {
  const parsed = parsePath(text);
  if (!parsed.ok) return parsed;
  const keys: (string | number)[] = [];
  for (const step of parsed.value.steps) {
    if (step.kind === "child") keys.push(step.name);
    else if (step.kind === "index" && step.index >= 0) keys.push(step.index);
    else return failure({ message: "A reference path must name a single place, by fields and indexes", offset: 0 });
  }
  if (parsed.value.root.kind !== "input")
    return failure({ message: "The path must start at the input, with '$'", offset: 0 });
  return success({ text, write: (target, value) => write(text, keys, target, value) });
}

function write(text: string, keys: readonly (string | number)[], target: Json, value: Json): Json | EvaluationFailure {
  const written = put(target, keys, 0, value);
  if (written !== undefined) return written;
  const cause = `Unable to apply ReferencePath ${text} to input ${printJson(target)}`;
  return new EvaluationFailure("States.ResultPathMatchFailure", cause);
}

function put(
  node: Json | undefined,
  keys: readonly (string | number)[],
  position: number,
  value: Json,
): Json | undefined {
  const key = keys[position];
  if (key === undefined) return value;
  return typeof key === "string"
    ? putMember(node, keys, position, key, value)
    : putItem(node, keys, position, key, value);
}

function putMember(
  node: Json | undefined,
  keys: readonly (string | number)[],
  position: number,
  key: string,
  value: Json,
): Json | undefined {
  if (node !== undefined && !isObject(node)) return undefined;
  const inner = put(node === undefined ? undefined : member(node, key), keys, position + 1, value);
  if (inner === undefined) return undefined;
  const copy: { [key: string]: Json } = { ...node };
  setMember(copy, key, inner);
  return copy;
}

/** An item must be there, or be the next one: arrays have no holes. */
function putItem(
  node: Json | undefined,
  keys: readonly (string | number)[],
  position: number,
  index: number,
  value: Json,
): Json | undefined {
  const items = node === undefined ? [] : node;
  if (!isArray(items) || index > items.length) return undefined;
  const inner = put(items[index], keys, position + 1, value);
  if (inner === undefined) return undefined;
  const copy = items.slice();
  copy[index] = inner;
  return copy;
}
