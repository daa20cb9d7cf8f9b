import { EvaluationLimits } from "../limits";
import { BoundedPattern } from "./bounded-pattern";
import { QueryError } from "./query-error";
import type { JsonataOptions, RawExpression } from "./raw-expression";

/** Options of `jsonata` for expressions that could do more work than they are long. */
export const guardedOptions: JsonataOptions = {
  timeout: EvaluationLimits.jsonataTime,
  stack: EvaluationLimits.jsonataDepth,
  sequence: EvaluationLimits.jsonataSequence,
  RegexEngine: BoundedPattern as unknown as RegExpConstructor,
};

interface Frame {
  bind: (name: string, value: unknown) => void;
  base?: object;
}

const FRAME_PUSHED = Symbol.for("jsonata.__createFrame_push");

/**
 * Bounds what the package's own options do not: how often functions are called, and what variables hold. Each call has a frame, and all that
 * grows from call to call is bound in one.
 */
export function guard(expression: RawExpression): void {
  let calls = 0;
  let sizes = new WeakMap<object, number>();
  expression.assign(FRAME_PUSHED, (outer: Frame, frame: Frame) => {
    if (outer.base === undefined) {
      calls = 0;
      sizes = new WeakMap();
      return;
    }
    if (++calls > EvaluationLimits.jsonataCalls) throw QueryError.time();
    const { bind } = frame;
    frame.bind = (name, value) => {
      if (sizeOf(value, sizes) > EvaluationLimits.jsonataSize) throw QueryError.memory();
      bind(name, value);
    };
  });
}

/** The length of a text, or how many values one holds when written out; each object is counted once. */
function sizeOf(value: unknown, sizes: WeakMap<object, number>): number {
  if (typeof value === "string") return value.length;
  if (typeof value !== "object" || value === null || "_jsonata_lambda" in value) return 1;
  const known = sizes.get(value);
  if (known !== undefined) return known;
  let size = 1;
  for (const part of Array.isArray(value) ? value : Object.values(value)) size += sizeOf(part, sizes);
  sizes.set(value, size);
  return size;
}
