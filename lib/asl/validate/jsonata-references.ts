import { type AstNode, isAstNode } from "./jsonata-ast";

/** What an expression reads from outside: `name` and `$` where there is no context item, `$$`, members of `$states`. */
export type Reference =
  | { readonly kind: "context"; readonly name: string }
  | { readonly kind: "states"; readonly member: string };

/** Levels of a syntax tree that are looked at; what is nested deeper is left to the evaluation. */
const DEPTH = 200;

/**
 * Finds references that the service has rules for. It evaluates expressions without a context item, so that names and `$` mean
 * something only behind a path's first step, in predicates, and in functions that are called with an item.
 */
export function referencesIn(ast: AstNode): readonly Reference[] {
  const found: Reference[] = [];
  collect(ast, false, DEPTH, found);
  return found;
}

/** Parts of a node that are evaluated with an item of what stands before. */
const SCOPED: ReadonlySet<string> = new Set(["predicate", "stages", "group", "terms", "pattern", "update", "delete"]);

function collect(node: unknown, hasContext: boolean, depth: number, found: Reference[]): void {
  if (!isAstNode(node) || depth === 0) return;
  if (Array.isArray(node)) for (const part of node) collect(part, hasContext, depth - 1, found);
  else if (node.type === "path") collectPath(node, hasContext, depth, found);
  else if (node.type === "lambda") collect(node.body, true, depth - 1, found);
  else {
    const own = ownReference(node, hasContext);
    if (own !== null) found.push(own);
    for (const [part, value] of Object.entries(node))
      if (part !== "value" && part !== "type") collect(value, hasContext || SCOPED.has(part), depth - 1, found);
  }
}

function collectPath({ steps, ...rest }: AstNode, hasContext: boolean, depth: number, found: Reference[]): void {
  const [first, ...later]: unknown[] = Array.isArray(steps) ? steps : [];
  const [second] = later;
  if (isAstNode(first) && first.type === "variable" && first.value === "states" && isAstNode(second))
    if (second.type === "name") found.push({ kind: "states", member: String(second.value) });
  collect(first, hasContext, depth - 1, found);
  collect(later, true, depth - 1, found);
  collect(Object.values(rest), true, depth - 1, found);
}

function ownReference({ type, value }: AstNode, hasContext: boolean): Reference | null {
  if (type === "variable" && value === "$") return { kind: "context", name: "$$" };
  if (hasContext || typeof value !== "string") return null;
  if (type === "name") return { kind: "context", name: value };
  return type === "variable" && value === "" ? { kind: "context", name: "$" } : null;
}
