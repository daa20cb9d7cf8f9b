import type { AnkiNote } from "@/lib/cards/exchange";
import { NOTE_TYPE_IDS } from "./note-types";
import { UNSYNCED } from "./schema";
import { sha1 } from "./sha1";

const FIELD_END = "\x1f";

/** A row of `notes`. @param mod seconds since 1970 */
export function noteRow(note: AnkiNote, id: number, mod: number): (number | string)[] {
  const fields = [note.front, note.back, note.source].map((field) => field.replaceAll(FIELD_END, ""));
  const sortField = plain(note.front);
  return [
    id,
    note.guid,
    NOTE_TYPE_IDS[note.type],
    mod,
    UNSYNCED,
    note.tags.length === 0 ? "" : ` ${note.tags.join(" ")} `,
    fields.join(FIELD_END),
    sortField,
    Number.parseInt(sha1(sortField).slice(0, 8), 16),
    0,
    "",
  ];
}

/** The words of our own HTML, which knows these references only. */
function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, "")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
