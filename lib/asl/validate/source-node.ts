/** A stretch of the definition's text, in UTF-16 units. */
export interface Span {
  readonly offset: number;
  readonly length: number;
}

/** What every value of a definition knows: where it stands in the text, and the way to it from the root. */
interface Located extends Span {
  readonly parent: ObjectNode | ArrayNode | null;
  /** The key or index under which the parent holds it; null for the root. */
  readonly step: string | number | null;
}

export interface Field {
  readonly name: string;
  readonly key: Span;
  readonly value: SourceNode;
}

export interface ObjectNode extends Located {
  readonly type: "object";
  /** Where a key is given twice, the last one counts, as in JSON.parse. */
  readonly fields: ReadonlyMap<string, Field>;
}

export interface ArrayNode extends Located {
  readonly type: "array";
  readonly items: readonly SourceNode[];
}

export interface StringNode extends Located {
  readonly type: "string";
  readonly value: string;
  /** Whether a `${…}` in it stands for text that is not known yet. */
  readonly open: boolean;
}

export interface NumberNode extends Located {
  readonly type: "number";
  readonly value: number;
}

export interface BooleanNode extends Located {
  readonly type: "boolean";
  readonly value: boolean;
}

export interface NullNode extends Located {
  readonly type: "null";
}

/** A `${…}` in place of a whole value: it may become anything. */
export interface OpenNode extends Located {
  readonly type: "open";
}

/** A value of a definition with its place in the text. */
export type SourceNode = ObjectNode | ArrayNode | StringNode | NumberNode | BooleanNode | NullNode | OpenNode;

/** The value of a field, or undefined where the object doesn't have it. */
export function fieldValue(node: ObjectNode, name: string): SourceNode | undefined {
  return node.fields.get(name)?.value;
}

/** The text of a field, if the field is there and its text is known. */
export function textOf(node: ObjectNode, name: string): string | null {
  const value = fieldValue(node, name);
  return value?.type === "string" && !value.open ? value.value : null;
}

/** The values directly inside of an object or array. */
export function childrenOf(node: SourceNode): readonly SourceNode[] {
  if (node.type === "array") return node.items;
  return node.type === "object" ? Array.from(node.fields.values(), ({ value }) => value) : [];
}

/** All values of a tree in the order of the text, the root first. */
export function* nodesIn(root: SourceNode): Generator<SourceNode> {
  const waiting: SourceNode[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node;
    for (const child of childrenOf(node).toReversed()) waiting.push(child);
  }
}

/** Keys and indexes from the root to a node. */
export function stepsTo(node: SourceNode): readonly (string | number)[] {
  const steps: (string | number)[] = [];
  for (let at: SourceNode | null = node; at !== null; at = at.parent) if (at.step !== null) steps.push(at.step);
  return steps.reverse();
}
