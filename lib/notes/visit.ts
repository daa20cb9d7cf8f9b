import { assertNever } from "@/lib/util";
import type { Block, Note, Rich, Section } from "./model";

/** All blocks of a note in reading order, each before those nested in it. */
export function* blocksOf(note: Note): Generator<Block> {
  for (const section of note.sections) yield* nested(section.blocks);
}

/** All blocks of a section in reading order, each before those nested in it. */
export function blocksIn(section: Section): readonly Block[] {
  return [...nested(section.blocks)];
}

function* nested(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    if (block.type === "list") for (const item of block.items) yield* nested(item.children);
    if (block.type === "quote" || block.type === "callout") yield* nested(block.blocks);
  }
}

/** All inline content of a note in reading order, headings included. */
export function* richOf(note: Note): Generator<Rich> {
  for (const section of note.sections) {
    yield section.title;
    for (const block of nested(section.blocks)) yield* richIn(block);
  }
}

function richIn(block: Block): readonly Rich[] {
  switch (block.type) {
    case "paragraph":
      return [block.content];
    case "list":
      return block.items.map((item) => item.content);
    case "table":
      return [...block.header, ...block.rows.flatMap((row) => row.cells)];
    case "callout":
      return block.title === null ? [] : [block.title];
    case "quote":
    case "code":
    case "html":
    case "divider":
      return [];
    default:
      return assertNever(block);
  }
}
