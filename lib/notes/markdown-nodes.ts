import type { Nodes, Parents, Root } from "mdast";

type NodeOf<Type extends Nodes["type"]> = Extract<Nodes, { type: Type }>;

/** All nodes of a kind in a Markdown tree, in the order of the text. */
export function nodesOf<Type extends Nodes["type"]>(root: Root, type: Type): NodeOf<Type>[] {
  return allNodes(root).filter((node): node is NodeOf<Type> => node.type === type);
}

/** All nodes that hold others, in the order of the text. */
export function parentsOf(root: Root): Parents[] {
  return allNodes(root).filter((node): node is Parents => "children" in node);
}

const cache = new WeakMap<Root, readonly Nodes[]>();

/** Each rule asks for the nodes of the same tree, so the walk is done once. */
function allNodes(root: Root): readonly Nodes[] {
  const known = cache.get(root);
  if (known !== undefined) return known;
  const nodes: Nodes[] = [];
  const visit = (node: Nodes): void => {
    nodes.push(node);
    if ("children" in node) for (const child of node.children) visit(child);
  };
  visit(root);
  cache.set(root, nodes);
  return nodes;
}
