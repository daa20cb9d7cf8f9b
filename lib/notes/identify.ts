import { slug } from "github-slugger";
import type { NoteId } from "./model";

/** Names of a note that follow from its path. */
export interface Identity {
  readonly id: NoteId;
  readonly topic: string;
  /** The file name in words: the title of last resort. */
  readonly words: string;
}

const EXTENSION = /\.(?:md|markdown|txt)$/i;
/** Exports of some note applications append a page id of 32 hexadecimal digits. */
const EXPORT_ID = /\s+[0-9a-f]{32}$/i;
const ORDINAL = /^\d{1,4}(?:\.\d+)*[\s._)-]+(?=\S)/;

/** Derives id, topic and title words from a path below the content folder. */
export function identify(file: string): Identity {
  const parts = file
    .replace(/\\/g, "/")
    .replace(EXTENSION, "")
    .split("/")
    .filter((part) => part !== "" && part !== "." && part !== "..");
  const slugs = parts.map((part) => slug(part) || "note");
  const id = (slugs.length === 0 ? "note" : slugs.join("/")) as NoteId;
  return { id, topic: slugs.length > 1 ? (slugs[0] ?? "notes") : "notes", words: inWords(parts.at(-1) ?? "") };
}

function inWords(name: string): string {
  const words = name
    .replace(EXPORT_ID, "")
    .replace(/[_\s]+/g, " ")
    .replace(ORDINAL, "")
    .replace(/(?<=\w)-+(?=\w)/g, " ")
    .trim();
  return words === "" ? "Note" : words.charAt(0).toUpperCase() + words.slice(1);
}
