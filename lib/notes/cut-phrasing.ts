import type { PhrasingContent, Text } from "mdast";
import { sliceText } from "./slice-text";
import type { SourceText } from "./source-text";

/** A place between two characters of a list of inline siblings; offsets count within a text node. */
export interface Cursor {
  readonly node: number;
  readonly offset: number;
}

export const START: Cursor = { node: 0, offset: 0 };

/** The place behind the last of the siblings. */
export function endOf(nodes: readonly PhrasingContent[]): Cursor {
  return { node: nodes.length, offset: 0 };
}

/** The inline content from one place to another; text nodes at both ends are cut, other nodes are kept whole. */
export function cutPhrasing(
  nodes: readonly PhrasingContent[],
  from: Cursor,
  to: Cursor,
  source: SourceText,
): PhrasingContent[] {
  return nodes.slice(from.node, to.node + 1).flatMap((node, step): PhrasingContent[] => {
    const index = from.node + step;
    if (index === to.node && to.offset === 0) return [];
    if (node.type !== "text") return [node];
    const start = index === from.node ? from.offset : 0;
    return cutText(node, start, index === to.node ? to.offset : node.value.length, source);
  });
}

function cutText(node: Text, start: number, end: number, source: SourceText): Text[] {
  if (start >= end) return [];
  return start === 0 && end === node.value.length ? [node] : [sliceText(node, start, end, source)];
}

/** The lines of inline content: cut at line ends in the text and at hard breaks. Line ends are left out. */
export function splitLines(nodes: readonly PhrasingContent[], source: SourceText): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [];
  let from: Cursor = START;
  for (const { before, after } of lineEnds(nodes)) {
    lines.push(cutPhrasing(nodes, from, before, source));
    from = after;
  }
  return [...lines, cutPhrasing(nodes, from, endOf(nodes), source)];
}

function* lineEnds(nodes: readonly PhrasingContent[]): Generator<{ before: Cursor; after: Cursor }> {
  for (const [index, node] of nodes.entries()) {
    if (node.type === "break") yield { before: { node: index, offset: 0 }, after: { node: index + 1, offset: 0 } };
    if (node.type !== "text") continue;
    for (const { index: offset } of node.value.matchAll(/\n/g)) {
      yield { before: { node: index, offset }, after: { node: index, offset: offset + 1 } };
    }
  }
}

/** Drops the first characters of inline content, also inside of bold and links. */
export function dropStart(nodes: readonly PhrasingContent[], count: number, source: SourceText): PhrasingContent[] {
  let left = count;
  return nodes.flatMap((node): PhrasingContent[] => {
    if (left <= 0) return [node];
    if (node.type === "text") {
      const dropped = Math.min(left, node.value.length);
      left -= dropped;
      return cutText(node, dropped, node.value.length, source);
    }
    if (!("children" in node)) return [node];
    const children = dropStart(node.children, left, source);
    left -= lengthOf(node.children) - lengthOf(children);
    return children.length === 0 ? [] : [{ ...node, children }];
  });
}

function lengthOf(nodes: readonly PhrasingContent[]): number {
  return nodes.reduce((sum, node) => {
    if (node.type === "text") return sum + node.value.length;
    return "children" in node ? sum + lengthOf(node.children) : sum;
  }, 0);
}

/** Drops what the pattern matches at the end of the last text, also inside of bold and links. */
export function dropEnd(nodes: readonly PhrasingContent[], end: RegExp, source: SourceText): PhrasingContent[] {
  const last = nodes.at(-1);
  if (last === undefined) return [];
  const before = nodes.slice(0, -1);
  if (last.type === "text") {
    const kept = last.value.search(end);
    return [...before, ...cutText(last, 0, kept === -1 ? last.value.length : kept, source)];
  }
  return "children" in last ? [...before, { ...last, children: dropEnd(last.children, end, source) }] : [...nodes];
}

/** The first line of inline content, and what follows it. */
export function splitFirstLine(nodes: readonly PhrasingContent[], source: SourceText) {
  for (const { before, after } of lineEnds(nodes)) {
    return {
      line: cutPhrasing(nodes, START, before, source),
      below: cutPhrasing(nodes, after, endOf(nodes), source),
    };
  }
  return { line: [...nodes], below: [] };
}
