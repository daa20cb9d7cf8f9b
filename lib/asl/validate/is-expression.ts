import { isJsonata } from "../expressions/jsonata/is-jsonata";
import type { QueryLanguage } from "./shapes/shape";
import type { SourceNode } from "./source-node";

/** Whether a value is a `{% … %}` expression in a state that reads them. */
export function isExpression(node: SourceNode, language: QueryLanguage): boolean {
  return language === "JSONata" && node.type === "string" && isJsonata(node.value);
}
