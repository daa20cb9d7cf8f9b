/** A node of `jsonata`'s syntax tree, as far as it matters here. */
export interface SyntaxNode {
  readonly type: string;
  readonly value?: unknown;
  readonly [part: string]: unknown;
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

/** The nodes directly within a node, or within a list of any depth (the pairs of an object constructor, say). */
export function childNodes(part: unknown): readonly SyntaxNode[] {
  if (typeof part !== "object" || part === null || part instanceof RegExp) return [];
  return Object.entries(part).flatMap(([key, value]) => {
    if (key === "parent" || key === "ancestor" || key === "slot" || key === "seekingParent") return [];
    return isNode(value) ? [value] : childNodes(value);
  });
}

/** Every node of a tree. */
export function allNodes(root: SyntaxNode): readonly SyntaxNode[] {
  const nodes = [root];
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index];
    if (node !== undefined) for (const child of childNodes(node)) nodes.push(child);
  }
  return nodes;
}
