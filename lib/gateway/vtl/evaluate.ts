import { assertNever } from "@/lib/util";
import { callMethod, readProperty } from "./methods/call-method";
import { keyOf, putMember } from "./methods/map-methods";
import { isTrue, operate } from "./operators";
import type { Rendering } from "./rendering";
import type { Expression, Reference, Step } from "./syntax";
import { isList, isMap, listOf, mapOf, type Value } from "./value";

/** The value of an expression; what is not there is null. */
export function evaluate(expression: Expression, rendering: Rendering): Value {
  rendering.budget.step();
  switch (expression.kind) {
    case "literal":
      return expression.value;
    case "interpolation":
      return rendering.capture(expression.nodes);
    case "reference":
      return readReference(expression.reference, rendering);
    case "list":
      return listOf(expression.items.map((item) => evaluate(item, rendering)));
    case "map":
      return mapOf(
        expression.entries.map(([key, value]) => [
          keyOf(evaluate(key, rendering), rendering.budget),
          evaluate(value, rendering),
        ]),
      );
    case "range":
      return range(evaluate(expression.from, rendering), evaluate(expression.to, rendering), rendering);
    case "not":
      return !isTrue(evaluate(expression.operand, rendering));
    case "binary":
      return evaluateBinary(expression, rendering);
    default:
      return assertNever(expression);
  }
}

function evaluateBinary(expression: Expression & { readonly kind: "binary" }, rendering: Rendering): Value {
  const { operator, left, right } = expression;
  const first = evaluate(left, rendering);
  if (operator === "||") return isTrue(first) || isTrue(evaluate(right, rendering));
  if (operator === "&&") return isTrue(first) && isTrue(evaluate(right, rendering));
  return operate(operator, first, evaluate(right, rendering), rendering.budget);
}

/** `[1..3]`, and downwards `[3..1]`. */
function range(from: Value, to: Value, { budget }: Rendering): Value {
  if (typeof from !== "number" || typeof to !== "number") return null;
  const count = Math.abs(Math.trunc(to) - Math.trunc(from)) + 1;
  budget.step(count);
  const step = to < from ? -1 : 1;
  return listOf(Array.from({ length: count }, (_, index) => Math.trunc(from) + index * step));
}

export function readReference(reference: Reference, rendering: Rendering): Value {
  rendering.budget.offset = reference.offset;
  let value = rendering.read(reference.name);
  for (const step of reference.steps) {
    if (value === null) return null;
    value = readStep(value, step, rendering);
  }
  return value;
}

function readStep(target: Value, step: Step, rendering: Rendering): Value {
  switch (step.kind) {
    case "property":
      return readProperty(target, step.name, rendering.budget);
    case "method":
      return callMethod(
        target,
        step.name,
        step.operands.map((operand) => evaluate(operand, rendering)),
        rendering.budget,
      );
    case "index":
      return readIndex(target, evaluate(step.key, rendering), rendering);
    default:
      return assertNever(step);
  }
}

function readIndex(target: Value, key: Value, { budget }: Rendering): Value {
  if (isList(target)) return typeof key === "number" ? (target.items.at(key) ?? null) : null;
  return isMap(target) ? (target.members.get(keyOf(key, budget)) ?? null) : null;
}

/** Sets a variable, a member of a map or an item of a list. What has no place for the value is left as it is. */
export function assign(reference: Reference, value: Value, rendering: Rendering): void {
  const { budget } = rendering;
  const last = reference.steps.at(-1);
  if (last === undefined) rendering.write(reference.name, value);
  if (last === undefined || last.kind === "method") return;
  const target = readReference({ ...reference, steps: reference.steps.slice(0, -1) }, rendering);
  const key = last.kind === "property" ? last.name : evaluate(last.key, rendering);
  if (isMap(target)) putMember(target, keyOf(key, budget), value, budget);
  else if (isList(target) && typeof key === "number" && key in target.items) target.items[key] = value;
}
