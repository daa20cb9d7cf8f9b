import type { ShapedObject } from "../definition";
import type { Finding } from "../finding";
import { fieldValue } from "../source-node";
import type { Rule } from "./rule";

/** States Language: fields that exclude each other, such as Next and End, Seconds and Timestamp, Error and ErrorPath. */
export const fieldExclusive: Rule = {
  name: "field-exclusive",
  severity: "ERROR",
  *check({ objects }): Generator<Finding> {
    for (const object of objects) {
      const { exactlyOne, atMostOne } = object.shape;
      for (const group of [...exactlyOne, ...atMostOne]) yield* tooMany(object, group);
      for (const group of exactlyOne) yield* none(object, group);
    }
  },
};

function* tooMany(object: ShapedObject, group: readonly string[]): Generator<Finding> {
  const [, second] = present(object, group);
  if (second === undefined) return;
  const message = `There should only be one of the following fields: [${group.join(", ")}]`;
  const key = object.node.fields.get(second)?.key ?? object.node;
  yield { code: "SCHEMA_VALIDATION_FAILED", message, span: key, at: object.node, fix: `Remove all but one of them.` };
}

function* none(object: ShapedObject, group: readonly string[]): Generator<Finding> {
  if (present(object, group).length > 0) return;
  const { node } = object;
  const message = `There should be exactly one of the following fields: [${group.join(", ")}]`;
  const fix = group.includes("End")
    ? 'Name the state that follows with "Next", or write "End": true.'
    : `Add one of them.`;
  yield { code: "SCHEMA_VALIDATION_FAILED", message, span: { offset: node.offset, length: 1 }, at: node, fix };
}

/** `"End": false` says nothing: such a state needs Next. */
function present({ node, language, shape }: ShapedObject, group: readonly string[]): readonly string[] {
  return group.filter((name) => {
    const value = fieldValue(node, name);
    const only = shape.fields.get(name)?.language ?? language;
    return value !== undefined && only === language && !(name === "End" && value.type === "boolean" && !value.value);
  });
}
