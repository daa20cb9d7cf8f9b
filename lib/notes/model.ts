import type { PhrasingContent } from "mdast";
import type { Diagnostic, Position } from "@/lib/util";

/** Names a note: its path below the content folder without `.md`, slugged, such as `api-gateway/errors`. */
export type NoteId = string & { readonly __brand: "NoteId" };

/** A parsed note: what its author said about it, its sections in reading order, and what is wrong with it. */
export interface Note {
  readonly id: NoteId;
  /** Path below the content folder, with `/`. */
  readonly file: string;
  /** First part of the id (`api-gateway`), or `notes` for a file at the top. */
  readonly topic: string;
  readonly meta: NoteMeta;
  /** Flat and in order; the text before the first heading is a section of its own with depth 1 and the note's title. */
  readonly sections: readonly Section[];
  /** The source text, line ends normalised, without BOM. Line 1 is `lines[0]`; offsets count in `lines.join("\n")`. */
  readonly lines: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Front matter after validation; whatever is missing is filled from the text or left empty. */
export interface NoteMeta {
  /** Front matter, else the first level-1 heading, else the file name in words. */
  readonly title: string;
  readonly summary: string;
  /** Position among the lessons of the topic; notes without one come last, by file name. */
  readonly order: number | null;
  readonly objectives: readonly string[];
  /** Exam task statements, such as `SAA-C03 2.1`. */
  readonly tasks: readonly string[];
  readonly sources: readonly SourceReference[];
  /** ISO date, `2026-11-22`. */
  readonly updated: string | null;
}

/** Where a note has its facts from. */
export interface SourceReference {
  readonly title: string;
  readonly url: string | null;
  /** When it was read or published: `2026-09` or `2026-09-14`. */
  readonly date: string | null;
}

/** A heading with what stands under it, up to the next heading of any depth. */
export interface Section {
  /** Anchor on the lesson page, unique in the note; stable while the heading's words stay. */
  readonly id: string;
  readonly title: Rich;
  /** 1 to 6. A bold line used as a heading sits one below the heading above it. */
  readonly depth: number;
  /** Titles from the outermost heading down to this one, without the note's own title. */
  readonly path: readonly string[];
  /** From the heading to the end of the last block. */
  readonly position: Position;
  readonly blocks: readonly Block[];
}

/** Inline content. */
export interface Rich {
  /** Plain words: no Markdown marks, white space collapsed, no-break and zero-width spaces normalised. For comparing. */
  readonly text: string;
  /** As `text`, with inline code kept in backticks. For showing in items. */
  readonly marked: string;
  /** The Markdown tree behind it, for rendering. Cloze marks are `delete`-free: they appear as plain text nodes with `data.hName` "mark". */
  readonly children: readonly PhrasingContent[];
  /** Parts to be blanked: `==x==`, `==x==^[hint]`, `{{c1::x::hint}}`. Offsets count in `text`. */
  readonly clozes: readonly Cloze[];
  readonly position: Position;
}

export interface Cloze {
  readonly start: number;
  readonly end: number;
  readonly answer: string;
  readonly hint: string | null;
}

/** `Term: text`, `Term - text`, `**Term**: text`, `Term => text`. */
export interface Term {
  readonly name: Rich;
  readonly definition: Rich;
  readonly separator: ":" | "-" | "=>";
  /** The author set the term in bold or code: a strong sign that a definition is meant. */
  readonly emphasised: boolean;
}

/** `Q::A`, `Q:::A` (both ways), question and answer lines around `?` or `??`, or `Q:` and `A:` lines. */
export interface Card {
  readonly front: Rich;
  readonly back: Rich;
  readonly reversible: boolean;
}

/** `<!-- ask: wording -->` or `<!-- ask(Column): wording -->` above a block. Placeholders are in braces. */
export interface Directive {
  readonly name: "ask" | "skip" | "level" | "practice" | "cards" | "why";
  readonly argument: string | null;
  readonly value: string;
  readonly position: Position;
}

interface BlockBase {
  readonly position: Position;
  readonly directives: readonly Directive[];
}

export interface Paragraph extends BlockBase {
  readonly type: "paragraph";
  readonly content: Rich;
  readonly term: Term | null;
  readonly card: Card | null;
}

export interface List extends BlockBase {
  readonly type: "list";
  readonly ordered: boolean;
  /** First number of an ordered list. */
  readonly start: number;
  readonly items: readonly ListItem[];
}

export interface ListItem {
  readonly content: Rich;
  readonly term: Term | null;
  readonly card: Card | null;
  /** `[x]`, `[ ]`, or neither. */
  readonly checked: boolean | null;
  /** What is nested under the item; a quote here is the feedback of a checkbox item. */
  readonly children: readonly Block[];
  readonly position: Position;
}

export interface Table extends BlockBase {
  readonly type: "table";
  readonly align: readonly ("left" | "right" | "center" | null)[];
  readonly header: readonly Rich[];
  /** Every row has as many cells as the header. */
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly cells: readonly Rich[];
  readonly position: Position;
}

/** `> [!TRAP]`: the first paragraph (or the words behind the mark) is the false claim, what follows is why it is false. */
export interface Callout extends BlockBase {
  readonly type: "callout";
  readonly kind: "trap" | "exam" | "note";
  /** The word the author wrote: `TRAP`, `warning`, `tip` … (others than trap and exam are shown as notes under this word). */
  readonly label: string;
  readonly title: Rich | null;
  readonly blocks: readonly Block[];
}

export interface Quote extends BlockBase {
  readonly type: "quote";
  readonly blocks: readonly Block[];
}

export interface Code extends BlockBase {
  readonly type: "code";
  /** First word of the info string, or what the content looks like (`json`, `yaml`, `shell`), or null. */
  readonly language: string | null;
  /** The rest of the info string. */
  readonly info: string;
  readonly value: string;
}

/** Raw HTML; it is sanitised when rendered. */
export interface Html extends BlockBase {
  readonly type: "html";
  readonly value: string;
}

export interface Divider extends BlockBase {
  readonly type: "divider";
}

/** One block of a note. A closed set: dispatch on `type` and end in `assertNever`. */
export type Block = Paragraph | List | Table | Callout | Quote | Code | Html | Divider;
