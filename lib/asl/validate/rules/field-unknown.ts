import type { ShapedObject } from "../definition";
import type { Finding } from "../finding";
import { STATE_SHAPES, type StateType } from "../shapes/state-shapes";
import type { Rule } from "./rule";
import { Suggester } from "./suggest";

/** States Language, "State Types": the table of fields; any other field is refused. */
export const fieldUnknown: Rule = {
  name: "field-unknown",
  severity: "ERROR",
  *check({ objects }): Generator<Finding> {
    const suggester = new Suggester();
    for (const object of objects) {
      const { node, shape, state } = object;
      if (state?.node === node && state.type === null) continue;
      for (const { name, key } of node.fields.values()) {
        if (shape.fields.has(name)) continue;
        const message = `Field '${name}' is not supported`;
        const fix = suggester.didYouMean(name, fieldsLeft(object)) ?? whereItBelongs(name);
        yield { code: "SCHEMA_VALIDATION_FAILED", message, span: key, at: node, fix };
      }
    }
  },
};

/** Fields that the object could have besides its own. */
function fieldsLeft({ node, shape, language }: ShapedObject): readonly string[] {
  return Array.from(shape.fields)
    .filter(([name, { language: only = language }]) => only === language && !node.fields.has(name))
    .map(([name]) => name);
}

function whereItBelongs(name: string): string {
  const types = (Object.keys(STATE_SHAPES) as StateType[]).filter((type) => STATE_SHAPES[type].fields.has(name));
  return types.length === 0 ? `Remove "${name}".` : `"${name}" belongs to ${types.join(", ")} states.`;
}
