import type { AnkiNoteType } from "@/lib/cards/exchange";
import { UNSYNCED } from "./schema";

/** Fixed, so that a later export finds the note types of an earlier one. A change of fields or templates needs new ids. */
export const NOTE_TYPE_IDS: Readonly<Record<AnkiNoteType, number>> = {
  basic: 1_763_900_000_001,
  reversed: 1_763_900_000_002,
  cloze: 1_763_900_000_003,
};

const CSS = `.card { font: 20px/1.5 system-ui, sans-serif; text-align: left; max-width: 36em; margin: 0 auto; }
.card code { font: 0.9em ui-monospace, monospace; }
.source { margin-top: 1.5em; font-size: 14px; opacity: 0.75; }
`;

const CLOZE_CSS = `.cloze { font-weight: bold; color: #1d4ed8; }
.nightMode .cloze { color: #93b4ff; }
`;

const SOURCE = '\n\n<div class="source">{{Source}}</div>';

/** The back of a template: the front again, then this field. */
const answer = (field: string): string => `{{FrontSide}}\n\n<hr id=answer>\n\n{{${field}}}${SOURCE}`;

interface Template {
  readonly name: string;
  readonly front: string;
  readonly back: string;
}

interface NoteType {
  readonly name: string;
  readonly kind: 0 | 1;
  readonly fields: readonly string[];
  /** Each needs the field of its own number. */
  readonly templates: readonly Template[];
  readonly css: string;
}

const FORWARD: Template = { name: "Card 1", front: "{{Front}}", back: answer("Back") };
const BACKWARD: Template = { name: "Card 2", front: "{{Back}}", back: answer("Front") };
const CLOZE: Template = { name: "Cloze", front: "{{cloze:Text}}", back: `{{cloze:Text}}<br>\n{{Back Extra}}${SOURCE}` };
const SIDES = ["Front", "Back", "Source"];

// Names of their own: Anki would rename a second "Basic".
const NOTE_TYPES: Readonly<Record<AnkiNoteType, NoteType>> = {
  basic: { name: "Cloudrill Basic", kind: 0, fields: SIDES, templates: [FORWARD], css: CSS },
  reversed: {
    name: "Cloudrill Basic (and reversed card)",
    kind: 0,
    fields: SIDES,
    templates: [FORWARD, BACKWARD],
    css: CSS,
  },
  cloze: {
    name: "Cloudrill Cloze",
    kind: 1,
    fields: ["Text", "Back Extra", "Source"],
    templates: [CLOZE],
    css: CSS + CLOZE_CSS,
  },
};

/** How many cards Anki makes of a note of this type; ours have one deletion in a cloze. */
export function cardsPerNote(type: AnkiNoteType): number {
  return NOTE_TYPES[type].templates.length;
}

/** The column `col.models`. @param mod seconds since 1970 */
export function noteTypesJson(mod: number): string {
  const types = (Object.keys(NOTE_TYPE_IDS) as AnkiNoteType[]).map((type) => noteTypeOf(type, mod));
  return JSON.stringify(Object.fromEntries(types.map((type) => [type.id, type])));
}

function noteTypeOf(type: AnkiNoteType, mod: number) {
  const { name, kind, fields, templates, css } = NOTE_TYPES[type];
  return {
    id: NOTE_TYPE_IDS[type],
    name,
    type: kind,
    mod,
    usn: UNSYNCED,
    sortf: 0,
    did: null,
    flds: fields.map((field, ord) => ({
      name: field,
      ord,
      sticky: false,
      rtl: false,
      font: "Arial",
      size: 20,
      media: [],
    })),
    tmpls: templates.map((template, ord) => ({
      name: template.name,
      ord,
      qfmt: template.front,
      afmt: template.back,
      bqfmt: "",
      bafmt: "",
      did: null,
    })),
    css,
    latexPre: "",
    latexPost: "",
    req: templates.map((_, ord) => [ord, "any", [ord]]),
    tags: [],
    vers: [],
  };
}
