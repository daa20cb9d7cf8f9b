import type { Definition, ShapedField } from "./definition";
import { isExpression } from "./is-expression";
import { nodesIn, type StringNode } from "./source-node";

/** A `{% … %}` text, with the field that holds it. */
export interface JsonataText {
  readonly node: StringNode;
  readonly expression: string;
  readonly field: ShapedField;
}

/** All expressions of JSONata states. Texts with placeholders in them can't be parsed yet, and are left out. */
export function* jsonataTextsIn({ fields }: Definition): Generator<JsonataText> {
  for (const field of fields) {
    const { kind } = field.shape.value;
    if (field.object.language !== "JSONata" || "constant" in field.shape.value || UNEVALUATED.has(kind)) continue;
    for (const node of nodesIn(field.field.value))
      if (node.type === "string" && !node.open && isExpression(node, "JSONata"))
        yield { node, expression: node.value.slice(2, -2), field };
  }
}

/** Fields that are constant, or whose contents are fields of their own. */
const UNEVALUATED: ReadonlySet<string> = new Set(["choice", "boolean", "list", "object", "states", "machine"]);
