import { countOf } from "@/components/ui";
import type { CardId } from "@/lib/cards";
import { type AnkiTextFile, type MarkdownNote, toMarkdownNote } from "@/lib/cards/exchange";
import { type CardFlaggedEvent, type EventId, SCHEMA_VERSION } from "@/lib/progress";
import { hashText } from "@/lib/util";
import { type ImportContext, type ImportPlan, placeOf } from "./import-plan";

/** What an Anki text file would do: our own cards that are marked there get a flag, foreign ones become a note. */
export function planAnki(fileName: string, file: AnkiTextFile, context: ImportContext): ImportPlan {
  const marked = new Set(file.own.filter((card) => card.marked).map(({ cardId }) => cardId));
  const events = [...marked].flatMap((cardId) => flagOf(cardId, context) ?? []);
  const note = noteOf(fileName, file);
  return {
    fileName,
    sentences: sentencesOf(file, { flags: events.length, note }),
    events,
    done: `Set ${countOf(events.length, "flag")}.`,
    note: note !== null && note.cards > 0 ? note : null,
    problems: [...file.problems, ...(note?.problems ?? [])].toSorted((a, b) => a.line - b.line),
  };
}

function noteOf(fileName: string, { foreign, html }: AnkiTextFile): MarkdownNote | null {
  const title = fileName.replace(/\.[^.]*$/, "").slice(0, 100) || "Anki import";
  return foreign.length === 0 ? null : toMarkdownNote(foreign, { title, html });
}

/** Null: the card has its flag already. */
function flagOf(cardId: CardId, context: ImportContext): CardFlaggedEvent | null {
  const { records, now, zoneAt } = context;
  const place = placeOf(cardId, context);
  if (place === null || records.get(cardId)?.flagged) return null;
  return {
    id: `import-flag-${hashText(`${cardId}\n${now}`)}` as EventId,
    at: now,
    version: SCHEMA_VERSION,
    zone: zoneAt(now),
    type: "card-flagged",
    cardId,
    topic: place.topic,
    noteId: place.noteId,
    flagged: true,
  };
}

function sentencesOf(
  { own }: AnkiTextFile,
  { flags, note }: { readonly flags: number; readonly note: MarkdownNote | null },
): readonly string[] {
  const sentences: string[] = [];
  if (own.length > 0) sentences.push(`${countOf(own.length, "row is a card", "rows are cards")} of yours.`);
  if (flags > 0) sentences.push(`${countOf(flags, "card")} marked in Anki will get a flag.`);
  else if (own.length > 0) sentences.push("None of them is newly marked, so nothing changes.");
  if (note !== null && note.cards > 0) {
    sentences.push(
      `${countOf(note.cards, "row comes", "rows come")} from another collection. Save them as a Markdown note and put it into your content folder: the next build makes cards of it.`,
    );
  }
  if (sentences.length === 0) sentences.push("No row of this file can be used.");
  return sentences;
}
