import { compilePath } from "@/lib/json";
import { compileReferencePath } from "../../expressions/path/reference-path";
import type { Finding } from "../finding";
import type { ValueShape } from "../shapes/shape";
import type { StringNode } from "../source-node";
import type { Rule } from "./rule";

/** States Language, "Paths" and "Reference Paths": fields that hold one must parse. */
export const fieldPath: Rule = {
  name: "field-path",
  severity: "ERROR",
  *check({ fields }): Generator<Finding> {
    for (const { field, shape } of fields) {
      const { value: node } = field;
      if (node.type !== "string" || node.open) continue;
      if (shape.value.kind === "path") yield* path(node);
      if (shape.value.kind === "reference") yield* reference(node, shape.value);
    }
  },
};

function* path(node: StringNode): Generator<Finding> {
  const compiled = compilePath(node.value);
  if (compiled.ok) return;
  const fix = `${compiled.error.message} (character ${compiled.error.offset + 1}).`;
  yield { code: "SCHEMA_VALIDATION_FAILED", message: "Value must be a valid JSONPath.", span: node, at: node, fix };
}

function* reference(node: StringNode, shape: ValueShape & { readonly kind: "reference" }): Generator<Finding> {
  const problem = referenceProblem(node.value, shape);
  if (problem === null) return;
  const message = node.value.startsWith("$")
    ? "Value is not a Reference Path"
    : "Value is not a Reference Path: Reference path didn't start with '$'";
  yield { code: "SCHEMA_VALIDATION_FAILED", message, span: node, at: node, fix: problem };
}

/** Developer guide, "Context object": of the fields with reference paths, only a Choice rule's Variable may read it. */
function referenceProblem(text: string, { target, context }: { target?: true; context?: true }): string | null {
  if (text.startsWith("$$") && context === undefined) return "The context object can't be read here.";
  const compiled = target === undefined ? compilePath(text) : compileReferencePath(text);
  if (!compiled.ok) return `${compiled.error.message} (character ${compiled.error.offset + 1}).`;
  if ("definite" in compiled.value && !compiled.value.definite) return "Write a path that names one value only.";
  return null;
}
