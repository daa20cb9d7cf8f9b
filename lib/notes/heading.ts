import type { Heading, PhrasingContent, RootContent } from "mdast";
import { dropEnd } from "./cut-phrasing";
import { collapseSpace } from "./normalise";
import type { SourceText } from "./source-text";

/** A heading of a note, whatever it was marked with. */
export interface OutlineHeading {
  readonly depth: number;
  readonly children: readonly PhrasingContent[];
  readonly node: RootContent;
}

/** Words that a heading may have; what is longer is a sentence. */
const MOST_WORDS = 12;

/** Says whether a heading is marked by the line under it (`---` or `===`). */
export function isSetext(heading: Heading, source: SourceText): boolean {
  const start = heading.position?.start.offset;
  return start !== undefined && source.text[start] !== "#";
}

/** A heading without words; a picture is none. */
export function isEmptyHeading(heading: Heading): boolean {
  return plainWords(heading.children).trim() === "";
}

/** Text that stands directly above a `---` by accident: it is a sentence, several lines, or no words at all. */
export function isAccidentalSetext(heading: Heading, source: SourceText): boolean {
  if (!isSetext(heading, source)) return false;
  const words = plainWords(heading.children).trim();
  return words.includes("\n") || words === "" || /^[|]/.test(words) || isSentence(words);
}

/** The words of a bold run that makes up a whole paragraph, if they can be meant as a heading. */
export function boldHeading(node: RootContent, source: SourceText): readonly PhrasingContent[] | null {
  const only = node.type === "paragraph" && node.children.length === 1 ? node.children[0] : undefined;
  if (only?.type !== "strong") return null;
  const children = dropEnd(only.children, /\s?:\s?$/, source);
  const words = plainWords(children).trim();
  return words === "" || words.includes("\n") || isSentence(words) ? null : children;
}

/** Long, or ended like a sentence. A question may be a heading. */
export function isSentence(words: string): boolean {
  return /[.!;,:]$/.test(words) || collapseSpace(words).split(" ").length > MOST_WORDS;
}

/** The characters of inline content, images left out. */
export function plainWords(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === "break") return "\n";
      if (node.type === "text" || node.type === "inlineCode") return node.value;
      return "children" in node ? plainWords(node.children) : "";
    })
    .join("");
}
