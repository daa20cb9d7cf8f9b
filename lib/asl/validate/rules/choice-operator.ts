import type { ShapedObject } from "../definition";
import type { Finding } from "../finding";
import { CHOICE_RULE, DECIDING, NESTED_RULE } from "../shapes/choice-shapes";
import type { Rule } from "./rule";

const COMBINERS: readonly string[] = ["And", "Or", "Not"];

/** States Language, "Choice State": a rule compares one Variable by one operator, or combines rules. */
export const choiceOperator: Rule = {
  name: "choice-operator",
  severity: "ERROR",
  *check({ objects }): Generator<Finding> {
    for (const object of objects) {
      if (object.language !== "JSONPath" || (object.shape !== CHOICE_RULE && object.shape !== NESTED_RULE)) continue;
      const trouble = problem(object);
      if (trouble === null) continue;
      const span = object.node.fields.get(trouble.field)?.key ?? { offset: object.node.offset, length: 1 };
      yield { code: "SCHEMA_VALIDATION_FAILED", message: trouble.message, span, at: object.node };
    }
  },
};

function problem({ node, shape }: ShapedObject): { readonly message: string; readonly field: string } | null {
  const found = DECIDING.filter((name) => node.fields.has(name));
  const [first, second] = found;
  if (second !== undefined)
    return { message: `There should only be one of the following fields: [${found.join(", ")}]`, field: second };
  const combined = first !== undefined && COMBINERS.includes(first);
  if (combined && node.fields.has("Variable"))
    return { message: "Field 'Variable' is not supported", field: "Variable" };
  if (first !== undefined && !combined && !node.fields.has("Variable"))
    return { message: "These fields are required: [Variable]", field: first };
  // A misspelt operator, or JSONata's Condition, is a finding of its own.
  const onlyKnown = [...node.fields.keys()].every((name) => shape.fields.has(name) && name !== "Condition");
  return first === undefined && onlyKnown ? { message: "A comparison operator is required", field: "Variable" } : null;
}
