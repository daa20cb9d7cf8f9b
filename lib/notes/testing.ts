import type { Block, Card, Cloze, ListItem, Term } from "./model";
import { parseNote } from "./parse";

// Short views of a parsed text, so that a test can say a whole shape in one line.

/** The blocks of all sections of a text. */
export function blocksIn(markdown: string): readonly Block[] {
  return parseNote(markdown, "topic/note.md").sections.flatMap(({ blocks }) => blocks);
}

/** `name | separator | definition` of each term in paragraphs and list items, bold or code names with `!` in front. */
export function termsIn(markdown: string): readonly string[] {
  return leavesIn(blocksIn(markdown)).flatMap(({ term }) => (term === null ? [] : [termText(term)]));
}

function termText({ name, definition, separator, emphasised }: Term): string {
  return `${emphasised ? "!" : ""}${name.text} | ${separator} | ${definition.text}`;
}

/** `front / back` of each card, with `<>` instead of `/` if it is asked both ways. */
export function cardsIn(markdown: string): readonly string[] {
  return leavesIn(blocksIn(markdown)).flatMap(({ card }) => (card === null ? [] : [cardText(card)]));
}

function cardText({ front, back, reversible }: Card): string {
  return `${front.text} ${reversible ? "<>" : "/"} ${back.text}`;
}

/** The clozes of the first paragraph or item. */
export function clozesIn(markdown: string): readonly Cloze[] {
  return leavesIn(blocksIn(markdown))[0]?.content.clozes ?? [];
}

/** All paragraphs and list items, nested ones too. */
export function leavesIn(blocks: readonly Block[]): readonly Pick<ListItem, "content" | "term" | "card">[] {
  return blocks.flatMap((block) => {
    if (block.type === "paragraph") return [block];
    if (block.type === "list") return block.items.flatMap((item) => [item, ...leavesIn(item.children)]);
    return block.type === "quote" || block.type === "callout" ? leavesIn(block.blocks) : [];
  });
}
