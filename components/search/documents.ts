import { lessonHref, practiceHref } from "@/components/routes";
import { type Block, type ListItem, type Note, type Rich, type Section, withoutPractice } from "@/lib/notes";
import type { Item, ItemId, Level } from "@/lib/quiz";
import { assertNever } from "@/lib/util";

/** What stands at the right of a row and decides its group. */
export type SearchKind = "action" | "topic" | "lesson" | "section" | "line" | "item";

/** One row that can be found. The list is written at build time and loaded when the palette first opens. */
export interface SearchDocument {
  readonly kind: SearchKind;
  /** The words shown and searched. */
  readonly text: string;
  /** Where it stands: the topic, or the note's line. Shown quietly. */
  readonly place: string;
  readonly href: string;
  /** Of items only, to show what became of it so far. */
  readonly itemId?: ItemId;
  readonly level?: Level;
}

/** A row as the palette shows it: found in the notes, or something that the page can do. */
export interface PaletteRow extends SearchDocument {
  /** The keys that do the same without the palette. */
  readonly keys?: string;
  /** Done instead of following `href`. */
  readonly run?: () => void;
}

/** A topic with its lessons in order. */
export interface SearchTopic {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly lessons: readonly Note[];
}

/** Longer lines are cut: enough to find and recognise them. */
const LINE_LENGTH = 240;
/** Quotes and lists nested deeper than this are left out. */
const DEPTH = 8;

/** Everything that the palette can find in notes and items. Of items only the stem: no option, no key. */
export function searchDocuments(topics: readonly SearchTopic[], items: readonly Item[]): SearchDocument[] {
  return [...topics.flatMap(topicDocuments), ...items.map(itemDocument)];
}

function topicDocuments(topic: SearchTopic): SearchDocument[] {
  const { id, title, summary, lessons } = topic;
  return [
    { kind: "topic", text: title, place: cut(summary), href: `/learn/${id}/` },
    { kind: "action", text: `Practise ${title}`, place: "10 items", href: practiceHref({ topic: id, start: 10 }) },
    ...lessons.flatMap((note, index) => noteDocuments(note, `${title}, lesson ${index + 1}`)),
  ];
}

function noteDocuments(note: Note, place: string): SearchDocument[] {
  const { title } = note.meta;
  return [
    { kind: "lesson", text: title, place, href: lessonHref(note.id) },
    ...withoutPractice(note).sections.flatMap((section) => sectionDocuments(note, section)),
  ];
}

function sectionDocuments(note: Note, section: Section): SearchDocument[] {
  const opening = section.depth === 1;
  const href = lessonHref(note.id, opening ? "" : section.id);
  const lines = section.blocks.flatMap((block) => blockLines(block, 0));
  return [
    ...(opening ? [] : [{ kind: "section" as const, text: cut(section.title.text), place: note.meta.title, href }]),
    ...lines.map(({ text, line }) => ({ kind: "line" as const, text: cut(text), place: `${note.file}:${line}`, href })),
  ];
}

function itemDocument(item: Item): SearchDocument {
  return {
    kind: "item",
    text: cut(item.stem.replaceAll("`", "")),
    place: "",
    href: practiceHref({ item: item.id }),
    itemId: item.id,
    level: item.level,
  };
}

interface Line {
  readonly text: string;
  readonly line: number;
}

function blockLines(block: Block, depth: number): Line[] {
  if (depth > DEPTH) return [];
  switch (block.type) {
    case "paragraph":
      return richLines(block.content);
    case "list":
      return block.items.flatMap((item) => itemLines(item, depth));
    case "table":
      return block.rows.map(({ cells, position }) => ({
        text: cells.map((cell) => cell.text).join(" · "),
        line: position.start.line,
      }));
    case "callout":
      return [...(block.title ? richLines(block.title) : []), ...nestedLines(block.blocks, depth)];
    case "quote":
      return nestedLines(block.blocks, depth);
    case "code":
    case "html":
    case "divider":
      return [];
    default:
      return assertNever(block);
  }
}

function nestedLines(blocks: readonly Block[], depth: number): Line[] {
  return blocks.flatMap((block) => blockLines(block, depth + 1));
}

function itemLines(item: ListItem, depth: number): Line[] {
  return [...richLines(item.content), ...nestedLines(item.children, depth)];
}

function richLines({ text, position }: Rich): Line[] {
  return text === "" ? [] : [{ text, line: position.start.line }];
}

function cut(text: string): string {
  return text.length > LINE_LENGTH ? `${text.slice(0, LINE_LENGTH - 1)}…` : text;
}
