import type { Finding } from "../finding";
import type { StateType } from "../shapes/state-shapes";
import { STATE_SHAPES } from "../shapes/state-shapes";
import type { Rule } from "./rule";
import { Suggester } from "./suggest";

/** States Language, "State Types": the table of fields; any other field is refused. */
export const fieldUnknown: Rule = {
  name: "field-unknown",
  severity: "ERROR",
  *check({ objects }): Generator<Finding> {
    const suggester = new Suggester();
    for (const { node, shape, state } of objects) {
      if (state?.node === node && state.type === null) continue;
      for (const { name, key } of node.fields.values()) {
        if (shape.fields.has(name)) continue;
        const fix = suggester.didYouMean(name, absent(shape.fields, node.fields)) ?? whereItBelongs(name);
        yield {
          code: "SCHEMA_VALIDATION_FAILED",
          message: `Field '${name}' is not supported`,
          span: key,
          at: node,
          fix,
        };
      }
    }
  },
};

function absent(known: ReadonlyMap<string, unknown>, present: ReadonlyMap<string, unknown>): readonly string[] {
  return [...known.keys()].filter((name) => !present.has(name));
}

function whereItBelongs(name: string): string {
  const types = (Object.keys(STATE_SHAPES) as StateType[]).filter((type) => STATE_SHAPES[type].fields.has(name));
  return types.length === 0 ? `Remove "${name}".` : `"${name}" belongs to ${types.join(", ")} states.`;
}
