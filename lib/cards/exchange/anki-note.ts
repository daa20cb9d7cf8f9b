import { assertNever } from "@/lib/util";
import type { Card, Face } from "../model";
import { clozeHtml, htmlOf } from "./anki-html";
import { tagsOf } from "./anki-tags";

/** Anki's own kinds of notes; `reversed` makes a second card that asks the back. */
export type AnkiNoteType = "basic" | "reversed" | "cloze";

/** One card as a note of Anki. Texts are HTML. */
export interface AnkiNote {
  /** The card's id: an import of the same card changes the note instead of adding one. */
  readonly guid: string;
  readonly type: AnkiNoteType;
  readonly front: string;
  readonly back: string;
  /** The trap on the same matter, if there is one, and the note line that the card comes from. */
  readonly source: string;
  /** Full name, levels parted by `::`. */
  readonly deck: string;
  readonly tags: readonly string[];
}

/** A card with what the learner's record says of it. */
export interface AnkiNoteSource {
  readonly card: Card;
  readonly topicTitle: string;
  readonly flagged: boolean;
  readonly leech: boolean;
}

/** The deck above all others. */
export const ROOT_DECK = "Cloudrill";

/** The Anki note of a card. It shows the first face that needs no item of the bank, else label and answer. */
export function toAnkiNote({ card, topicTitle, flagged, leech }: AnkiNoteSource): AnkiNote {
  return {
    guid: card.id,
    ...sidesOf(card),
    source: sourceOf(card),
    deck: `${ROOT_DECK}::${deckPart(topicTitle)}`,
    tags: tagsOf(card, { flagged, leech }),
  };
}

type Sides = Pick<AnkiNote, "type" | "front" | "back">;

function sidesOf(card: Card): Sides {
  const face = card.faces.find(({ kind }) => kind !== "item");
  return face === undefined ? basic(card.label, card.answer) : sidesOfFace(face, card);
}

function sidesOfFace(face: Face, card: Card): Sides {
  switch (face.kind) {
    case "basic": {
      const sides = basic(face.question, face.answer);
      return hasMirror(card.faces, face) ? { ...sides, type: "reversed" } : sides;
    }
    case "list":
      return { type: "basic", front: htmlOf(face.question), back: listOf(face.answers, face.ordered) };
    case "cloze":
      return face.statement.includes("____")
        ? { type: "cloze", front: clozeHtml(face.statement, face.answer, face.hint), back: "" }
        : basic(face.statement, face.answer);
    case "item":
      return basic(card.label, card.answer);
    default:
      return assertNever(face);
  }
}

function basic(question: string, answer: string): Sides {
  return { type: "basic", front: htmlOf(question), back: htmlOf(answer) };
}

/** Only a card whose other face is this one turned round may be reversed: Anki would ask the bare answer. */
function hasMirror(faces: readonly Face[], { question, answer }: Extract<Face, { kind: "basic" }>): boolean {
  return faces.some((face) => face.kind === "basic" && face.question === answer && face.answer === question);
}

function listOf(answers: readonly string[], ordered: boolean): string {
  const tag = ordered ? "ol" : "ul";
  return `<${tag}>${answers.map((answer) => `<li>${htmlOf(answer)}</li>`).join("")}</${tag}>`;
}

function sourceOf({ source, noteTitle, trap }: Card): string {
  const place = `${htmlOf(noteTitle)}, <code>${htmlOf(source.file)}:${source.line}</code>`;
  return trap === null ? place : `Trap: <s>${htmlOf(trap.claim)}</s> ${htmlOf(trap.truth)}<br>${place}`;
}

/** A title as one level of a deck's name. */
function deckPart(title: string): string {
  const part = title
    .replace(/\p{Cc}+/gu, " ")
    .replace(/:{2,}/g, ":")
    .replaceAll('"', "'")
    .trim();
  return part === "" ? "Notes" : part;
}
