import GithubSlugger, { slug } from "github-slugger";
import type { Position } from "@/lib/util";
import { convertBlocks } from "./blocks";
import { type ParseContext, positionOf, spanOf } from "./context";
import type { Block, Rich, Section } from "./model";
import type { OutlinePart } from "./outline";
import { preparePhrasing } from "./phrasing";
import { createRich } from "./rich";

interface Heading {
  readonly title: Rich;
  readonly depth: number;
  readonly position: Position;
}

/** A part of the outline with its heading and blocks converted. */
interface Part {
  readonly heading: Heading | null;
  readonly blocks: readonly Block[];
}

/** What a note may be called besides its first heading of level 1. */
export interface TitleSources {
  readonly frontMatter: string | null;
  readonly fileName: string;
}

/**
 * The title of a note and its sections. The title is that of the front matter, else the first heading of level 1, else
 * the file name in words. The `lead` blocks come first.
 */
export function readSections(
  outline: readonly OutlinePart[],
  titles: TitleSources,
  lead: readonly Block[],
  context: ParseContext,
): { readonly title: string; readonly sections: readonly Section[] } {
  const parts = outline.map((part) => readPart(part, context));
  const firstTitle = parts.find(({ heading }) => heading?.depth === 1)?.heading?.title.text;
  const title = titles.frontMatter ?? (firstTitle || titles.fileName);
  const ids = sectionIds(parts);
  const paths = sectionPaths(parts, title);
  const sections = parts.flatMap((part, index) => {
    const blocks = index === 0 ? [...lead, ...part.blocks] : part.blocks;
    if (part.heading === null && blocks.length === 0) return [];
    const heading = part.heading ?? preamble(title, blocks, context);
    const position = spanOf(heading.position, blocks.at(-1)?.position ?? heading.position);
    return [{ ...heading, id: ids[index] ?? "", path: paths[index] ?? [], position, blocks }];
  });
  return { title, sections };
}

function readPart({ heading, nodes }: OutlinePart, context: ParseContext): Part {
  const blocks = convertBlocks(nodes, context);
  if (heading === null) return { heading, blocks };
  const position = positionOf(heading.node, context.source.between(0, 0));
  const title = createRich(preparePhrasing(heading.children, context), position);
  return { heading: { title, depth: heading.depth, position }, blocks };
}

/** The text before the first heading goes under the note's own title. */
function preamble(title: string, blocks: readonly Block[], context: ParseContext): Heading {
  const start = blocks[0]?.position.start ?? context.source.pointAt(0);
  const position = { start, end: start };
  return { title: createRich([{ type: "text", value: title }], position), depth: 1, position };
}

/** Headings come first, so that the text before them cannot change their anchors. */
function sectionIds(parts: readonly Part[]): readonly string[] {
  const slugger = new GithubSlugger();
  const ids = parts.map(({ heading }) =>
    heading === null ? null : slugger.slug(slug(heading.title.text) || "section"),
  );
  return ids.map((id) => id ?? slugger.slug("top"));
}

function sectionPaths(parts: readonly Part[], title: string): readonly (readonly string[])[] {
  const topLevel = parts.filter(({ heading }) => heading?.depth === 1);
  const outer: { depth: number; words: string }[] = [];
  return parts.map(({ heading }) => {
    if (heading === null) return [];
    while ((outer.at(-1)?.depth ?? 0) >= heading.depth) outer.pop();
    const isOwnTitle = heading.depth === 1 && (topLevel.length === 1 || heading.title.text === title);
    if (!isOwnTitle) outer.push({ depth: heading.depth, words: heading.title.text });
    return outer.map(({ words }) => words);
  });
}
