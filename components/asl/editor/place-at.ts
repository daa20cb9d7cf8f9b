import { syntaxTree } from "@codemirror/language";
import type { EditorState } from "@codemirror/state";
import type { SyntaxNode } from "@lezer/common";

export type Path = readonly (string | number)[];

/** Where in a JSON text one is, also while it is being typed. */
export interface JsonPlace {
  /** `key`: a name of a field is or goes here, and `path` leads to the object; `value`: `path` leads to the value itself. */
  readonly kind: "key" | "value";
  readonly path: Path;
  /** The word that is there, quotes included; empty where nothing is yet. */
  readonly from: number;
  readonly to: number;
}

/** The place at an offset; null in a text that is no JSON at all. */
export function placeAt(state: EditorState, offset: number): JsonPlace | null {
  const node = nodeAt(state, offset);
  switch (node.name) {
    case "PropertyName":
      return { kind: "key", path: pathOf(state, node.parent?.parent ?? null), from: node.from, to: node.to };
    case "String":
    case "Number":
    case "True":
    case "False":
    case "Null":
      return { kind: "value", path: pathOf(state, node), from: node.from, to: node.to };
    case "Property":
      return { kind: "value", path: pathOf(state, node), from: offset, to: offset };
    case "Object":
      return { kind: "key", path: pathOf(state, node), from: offset, to: offset };
    case "Array":
      return { kind: "value", path: [...pathOf(state, node), itemsBefore(node, offset)], from: offset, to: offset };
    default:
      return null;
  }
}

/** The innermost node with a meaning; what the parser could not read belongs to what it stands in. */
function nodeAt(state: EditorState, offset: number): SyntaxNode {
  let node = syntaxTree(state).resolveInner(offset, -1);
  while ((node.type.isError || /^[{}[\],:]$/.test(node.name)) && node.parent !== null) node = node.parent;
  // Behind a whole value one is in what holds it.
  const whole = node.name === "Object" || node.name === "Array" || node.name === "Property";
  if (whole && node.to === offset && node.parent !== null && closed(state, node)) return nodeAround(node);
  return node;
}

function nodeAround(node: SyntaxNode): SyntaxNode {
  const parent = node.parent ?? node;
  return parent.name === "Property" ? (parent.parent ?? parent) : parent;
}

function closed(state: EditorState, node: SyntaxNode): boolean {
  if (node.name === "Property") return node.lastChild?.name !== "PropertyName" && !node.lastChild?.type.isError;
  return /[}\]]/.test(state.sliceDoc(node.to - 1, node.to));
}

function itemsBefore(array: SyntaxNode, offset: number): number {
  let count = 0;
  for (let child = array.firstChild; child !== null && child.from < offset; child = child.nextSibling)
    if (isValue(child)) count += 1;
  return count;
}

/** Keys and indexes from the root to a node. */
export function pathOf(state: EditorState, node: SyntaxNode | null): Path {
  const path: (string | number)[] = [];
  for (let at = node; at !== null; at = at.parent) {
    if (at.name === "Property") path.push(nameOf(state, at));
    else if (at.parent?.name === "Array" && isValue(at)) path.push(itemsBefore(at.parent, at.from));
  }
  return path.reverse();
}

function isValue({ name, type }: SyntaxNode): boolean {
  return !type.isError && /^[A-Z]/.test(name);
}

function nameOf(state: EditorState, property: SyntaxNode): string {
  const name = property.getChild("PropertyName");
  return name === null ? "" : textOf(state, name);
}

/** The text of a string or key. */
function textOf(state: EditorState, node: SyntaxNode): string {
  const source = state.sliceDoc(node.from, node.to);
  try {
    const value: unknown = JSON.parse(source);
    return typeof value === "string" ? value : source;
  } catch {
    return source.replace(/^"|"$/g, "");
  }
}

/** The node of the value at a path; null where there is none. */
export function nodeOfPath(state: EditorState, path: Path): SyntaxNode | null {
  let node: SyntaxNode | null = firstValue(syntaxTree(state).topNode);
  for (const step of path) {
    if (node === null) return null;
    node = typeof step === "number" ? itemAt(node, step) : memberOf(state, node, step);
  }
  return node;
}

function itemAt(array: SyntaxNode, index: number): SyntaxNode | null {
  let count = 0;
  for (let child = array.firstChild; child !== null; child = child.nextSibling)
    if (isValue(child) && count++ === index) return child;
  return null;
}

function memberOf(state: EditorState, object: SyntaxNode, name: string): SyntaxNode | null {
  for (const property of object.getChildren("Property"))
    if (nameOf(state, property) === name) {
      const value = property.lastChild;
      return value !== null && isValue(value) && value.name !== "PropertyName" ? value : null;
    }
  return null;
}

function firstValue(top: SyntaxNode): SyntaxNode | null {
  for (let child = top.firstChild; child !== null; child = child.nextSibling) if (isValue(child)) return child;
  return null;
}

/** Names of the fields of the object at a path. */
export function fieldsAt(state: EditorState, path: Path): readonly string[] {
  const node = nodeOfPath(state, path);
  return node?.name === "Object" ? node.getChildren("Property").map((property) => nameOf(state, property)) : [];
}

/** The text at a path, where it is one. */
export function textAt(state: EditorState, path: Path): string | null {
  const node = nodeOfPath(state, path);
  return node?.name === "String" ? textOf(state, node) : null;
}
