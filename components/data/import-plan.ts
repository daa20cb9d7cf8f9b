import type { CardId, CardRecord } from "@/lib/cards";
import type { LineProblem, MarkdownNote } from "@/lib/cards/exchange";
import type { NoteId } from "@/lib/notes";
import type { ProgressEvent } from "@/lib/progress";
import type { Table } from "@/lib/util";

/** What a file would do, before it does it. */
export interface ImportPlan {
  readonly fileName: string;
  /** What will happen, in sentences. */
  readonly sentences: readonly string[];
  /** What the import adds to the log; may be empty. */
  readonly events: readonly ProgressEvent[];
  /** What happened, once it has. */
  readonly done: string;
  /** Cards of another collection, as a note to put into the learner's own notes; null where there are none. */
  readonly note: MarkdownNote | null;
  /** Lines that stay out, by line. */
  readonly problems: readonly LineProblem[];
}

/** The learner's cards as an import needs to know them. */
export interface ImportContext {
  readonly places: ReadonlyMap<CardId, CardPlace>;
  readonly records: Table<CardId, CardRecord>;
  readonly log: readonly ProgressEvent[];
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Minutes east of UTC on the learner's clock at a time. */
  readonly zoneAt: (at: number) => number;
}

/** Where a card stands in the notes. */
export interface CardPlace {
  readonly topic: string;
  readonly noteId: NoteId;
}

/** Where the notes have the card, or had it; null: nowhere that is known. */
export function placeOf(id: CardId, { places, records }: ImportContext): CardPlace | null {
  const place = places.get(id) ?? records.get(id);
  return place === undefined || place.noteId === "" ? null : place;
}
