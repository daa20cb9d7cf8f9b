import type { RootContent } from "mdast";
import { type OutlineHeading, plainWords } from "./heading";

const MOST_WORDS = 6;
const MOST_CHARACTERS = 60;
const SMALL_WORD = /^(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|vs|with|&|\/)$/;

type Look = "capitals" | "title";

interface Line {
  readonly node: RootContent;
  readonly words: string;
  readonly look: Look | null;
}

/**
 * Headings of plain text: short lines that stand alone, in capitals (`ENDPOINT TYPES`) or in title case (`Caching`).
 * Title case directly under another heading, or in several lines in a row, is taken for a label or a member.
 * The first line of the note is its title; topics that an opening line names are one level above the others.
 */
export function findPlainHeadings(nodes: readonly RootContent[]): Map<RootContent, OutlineHeading> {
  const found = standingAlone(nodes.map(readLine));
  const [first] = found;
  if (first !== undefined && first.node === nodes[0])
    return new Map(found.map((line) => entry(line, line === first ? 1 : 2)));
  const opening = wordsOf(nodes[0]);
  let topicSeen = false;
  return new Map(
    found.map((line) => {
      const isTopic = opening.includes(line.words);
      topicSeen ||= isTopic;
      return entry(line, topicSeen && !isTopic ? 3 : 2);
    }),
  );
}

function entry({ node }: Line, depth: number): readonly [RootContent, OutlineHeading] {
  return [node, { depth, children: node.type === "paragraph" ? node.children : [], node }];
}

function standingAlone(lines: readonly Line[]): readonly Line[] {
  const found: Line[] = [];
  let underHeading = false;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const isLabel = line.look === "title" && (underHeading || lines[index - 1]?.look === "title");
    const isHeading = line.look === null ? repeatsTopic(line, found) : next?.look !== line.look && !isLabel;
    if (isHeading && next !== undefined) {
      found.push(line);
      underHeading = true;
    } else if (line.look === null && !(line.node.type === "list" && lines[index - 1]?.look === "title")) {
      underHeading = false;
    }
  }
  return found;
}

function readLine(node: RootContent): Line {
  const words = wordsOf(node);
  return { node, words, look: lookOf(words) };
}

/** `API Gateway: Errors` under an earlier `API Gateway`: a part of that topic, not a term and its definition. */
function repeatsTopic({ words }: Line, found: readonly Line[]): boolean {
  const [topic, part, ...more] = words.split(": ");
  if (topic === undefined || part === undefined || more.length > 0) return false;
  return found.some((heading) => heading.words === topic) && lookOf(`${topic} ${part}`) !== null;
}

function wordsOf(node: RootContent | undefined): string {
  if (node?.type !== "paragraph" || node.children.some((child) => child.type !== "text")) return "";
  return plainWords(node.children).trim();
}

function lookOf(line: string): Look | null {
  const words = line.split(" ");
  if (
    line.length > MOST_CHARACTERS ||
    words.length > MOST_WORDS ||
    !/^[\p{Lu}\p{N}][^.,;:!?|=<>→"“”\n]*$/u.test(line)
  ) {
    return null;
  }
  const letters = line.replace(/\P{L}/gu, "");
  if (letters.length >= 4 && letters === letters.toUpperCase()) return "capitals";
  const isTitle = words.every((word) => SMALL_WORD.test(word) || /^\(?[\p{Lu}\p{N}]/u.test(word));
  return isTitle && letters.length > 1 ? "title" : null;
}
