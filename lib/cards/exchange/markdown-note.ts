import { failure, type Result, success } from "@/lib/util";
import { clozePieces, hasCloze } from "./cloze-pieces";
import type { LineProblem } from "./csv-rows";
import type { ForeignNote } from "./parse-anki-text";
import { plainPiece, plainWords, startParagraph } from "./plain-words";

/** Notes of another collection as a note in Markdown, for the learner's `content` folder. */
export interface MarkdownNote {
  readonly markdown: string;
  /** How many notes are in it. */
  readonly cards: number;
  /** Notes that can't be cards. */
  readonly problems: readonly LineProblem[];
}

export interface MarkdownNoteOptions {
  readonly title: string;
  /** Whether the fields are HTML. */
  readonly html: boolean;
}

/** Writes foreign notes as cards (`front :: back`, or clozes), one section a deck, in the order of the file. */
export function toMarkdownNote(notes: readonly ForeignNote[], { title, html }: MarkdownNoteOptions): MarkdownNote {
  const decks = new Map<string, string[]>();
  const problems: LineProblem[] = [];
  let cards = 0;
  for (const note of notes) {
    const block = blockOf(note.fields, html);
    if (!block.ok) {
      problems.push({ line: note.line, message: block.error });
      continue;
    }
    const deck = plainWords(note.deck.replaceAll("::", ", "), false);
    const blocks = decks.get(deck) ?? [];
    decks.set(deck, blocks);
    blocks.push(block.value);
    cards += 1;
  }
  const sections = [...decks].flatMap(([deck, blocks]) => (deck === "" ? blocks : [`## ${deck}`, ...blocks]));
  const head = `---\ntitle: ${JSON.stringify(title)}\n---`;
  return { markdown: `${[head, ...sections].join("\n\n")}\n`, cards, problems };
}

function blockOf(fields: readonly string[], html: boolean): Result<string, string> {
  const [front = "", ...rest] = fields;
  const back = rest.map((field) => plainWords(field, html)).filter((words) => words !== "");
  if (hasCloze(front)) return clozeBlock(front, back, html);
  const question = plainWords(front, html);
  if (question === "") return failure("The front has no words; pictures and sounds can't be taken over.");
  if (back.length === 0) return failure("The back has no words; pictures and sounds can't be taken over.");
  return success(startParagraph(`${question} :: ${back.join("; ")}`));
}

function clozeBlock(front: string, extra: readonly string[], html: boolean): Result<string, string> {
  const pieces = clozePieces(front);
  if (pieces === null) return failure("A cloze deletion is opened and never closed.");
  const words = pieces.map(({ text, hidden }) => {
    if (hidden === null) return plainPiece(text, html);
    const answer = plainWords(text, html);
    const hint = plainWords(hidden.hint, html).replace(/\\?[:{}`]/g, "");
    return answer === "" ? "" : `{{c${hidden.number}::${answer}${hint === "" ? "" : `::${hint}`}}}`;
  });
  const statement = words.join("").replace(/ +/g, " ").trim();
  if (!hasCloze(statement))
    return failure("The cloze deletions hide no words; pictures and sounds can't be taken over.");
  return success([startParagraph(statement), ...extra.map((line) => `> ${startParagraph(line)}`)].join("\n\n"));
}
