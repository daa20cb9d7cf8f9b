import type { SourceNode } from "./source-node";

/** Whether a value is a text that was probably meant as a path or an intrinsic function. */
export function looksLikePath(node: SourceNode): boolean {
  return node.type === "string" && /^(?:\$\$?(?:$|[.[])|States\.[A-Za-z0-9]+\()/.test(node.value);
}
