import { type Block, hasBoxes, type ListItem, type Note } from "@/lib/notes";
import { groupBy } from "../../fact-index";
import type { Fact, Item, ItemBank, ItemId, RejectedItem } from "../../model";

/** A line of a note from which an item could have come, with the items that did, or why there are none. */
export interface LineUse {
  readonly noteId: Note["id"];
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly items: readonly ItemId[];
  /** Null where there are items. */
  readonly reason: string | null;
}

const LONGEST_TEXT = 160;

/** Each line of prose, list and table with the items that come from it; those without say why. Linear in notes and items. */
export function lineUses(bank: ItemBank, notes: readonly Note[]): readonly LineUse[] {
  const items = groupBy(bank.items, ({ source }) => source.noteId);
  const facts = groupBy(bank.facts, ({ source }) => source.noteId);
  const rejected = groupBy(bank.rejected, ({ source }) => source.noteId);
  return notes.flatMap((note) => {
    const known = {
      items: items.get(note.id) ?? [],
      facts: facts.get(note.id) ?? [],
      rejected: rejected.get(note.id) ?? [],
    };
    return tellingLines(note).map(({ line, skipped }) => useOf(note, line, skipped, known));
  });
}

interface Known {
  readonly items: readonly Item[];
  readonly facts: readonly Fact[];
  readonly rejected: readonly RejectedItem[];
}

function useOf(note: Note, line: number, skipped: boolean, known: Known): LineUse {
  const ids = known.items.filter((item) => isOn(item, line)).map(({ id }) => id);
  const text = (note.lines[line - 1] ?? "").trim().slice(0, LONGEST_TEXT);
  const reason = ids.length > 0 ? null : skipped ? "the author skips it" : reasonOf(line, known);
  return { noteId: note.id, file: note.file, line, text, items: ids, reason };
}

function isOn({ source }: Item | Fact | RejectedItem, line: number): boolean {
  return source.line <= line && line <= source.endLine;
}

function reasonOf(line: number, { facts, rejected }: Known): string {
  const refused = rejected.find((item) => isOn(item, line));
  if (refused) return `an item was thrown away by ${refused.gate}: ${refused.reason}`;
  const fact = facts.find((each) => isOn(each, line));
  return fact
    ? withoutItem(fact)
    : "it has no shape that states a fact for certain: a cell, a definition, an amount, a list, a step";
}

function withoutItem(fact: Fact): string {
  if (fact.cardsOnly) return "the author keeps it for flashcards";
  switch (fact.kind) {
    case "mapping":
    case "definition":
      return "nothing beside it is near enough to serve as two wrong answers";
    case "limit":
      return "it does not say by itself what the number belongs to";
    case "membership":
      return "the list is open, or no things of its kind are known that stand outside";
    case "sequence":
      return "its steps tell their place or are too long to be put in order";
    case "contrast":
      return "the two sides do not exclude each other in a line";
    case "cloze":
    case "question":
      return "no words are known that could be mixed up with the answer";
    case "authored":
      return "the question has no usable options";
    case "trap":
      return "there are not two other traps to set beside it";
  }
}

/** First lines of paragraphs and list items, rows of tables and callouts. */
function tellingLines(note: Note): readonly { readonly line: number; readonly skipped: boolean }[] {
  return note.sections.flatMap(({ blocks }) => blocks.flatMap((block) => linesOf(block, false)));
}

function linesOf(block: Block, inherited: boolean): readonly { readonly line: number; readonly skipped: boolean }[] {
  const skipped = inherited || block.directives.some(({ name }) => name === "skip");
  const at = (line: number) => ({ line, skipped });
  switch (block.type) {
    case "paragraph":
      return [at(block.position.start.line)];
    case "list":
      // Options belong to the question above them.
      if (hasBoxes(block)) return [];
      return block.items.flatMap((item) => [at(item.position.start.line), ...nestedLines(item, skipped)]);
    case "table":
      return block.rows.map(({ position }) => at(position.start.line));
    case "callout":
      return [at(block.position.start.line)];
    default:
      return [];
  }
}

function nestedLines({ children }: ListItem, skipped: boolean): ReturnType<typeof linesOf> {
  return children.flatMap((child) => linesOf(child, skipped));
}
