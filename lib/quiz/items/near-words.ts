import type { Note } from "@/lib/notes";
import { normalOf } from "../text-profile";

/** A word of a note that could stand in a blank, with the words around it. */
export interface NearWord {
  readonly word: string;
  readonly excerpt: string;
}

const MOST_TEXT = 20_000;
const MOST_WORDS = 30;
const AROUND = 40;
const ENDINGS = ["ed", "ing", "ly", "able", "ible", "tion", "ment", "ity", "ive", "al", "ous", "s"];
/** What may stand before and behind a noun: only then is a blank for certain a noun, or a participle behind "is". */
const BEFORE_NOUN = /^(?:a|an|the|its|their|each|every|one|no|new|earlier|next|previous|own|your)$/i;
const BEFORE_PARTICIPLE = /^(?:is|are|be|been|was|were)$/i;
const BEHIND =
  /^(?:[.,;:)]| (?:and|or|of|in|for|to|that|which|with|from|by|at|on|as|is|are|has|can|must|goes|since|until|when|if|before|after|while|but|through|without)\b)/;
/** Words that stand before many things but are no answer to anything. */
const NOT_AN_ANSWER =
  /^(?:same|other|next|last|first|second|third|whole|only|such|more|most|less|least|case|cases|thing|things|line|lines|number|kind|example|following|place|time|times|rest|way|end|start|two|three|four|five|six|done|needed|used|called)$/;

/** The grammatical look of a word, by its ending and its capital: words in one blank look alike. */
export function formOf(word: string): string {
  const look = /^`/.test(word) ? "code" : /^\p{Lu}/u.test(word) ? "name" : /\d/.test(word) ? "number" : "word";
  return `${look} ${look === "word" ? endingOf(word) : ""} ${word.split(" ").length}`;
}

function endingOf(word: string): string {
  return ENDINGS.find((ending) => word.length > ending.length + 2 && word.endsWith(ending)) ?? "";
}

/** Other words that the note puts in a place like the blank, of the same form as the answer. */
export function nearWords(statement: string, answer: string, note: Note | undefined): readonly NearWord[] {
  const [, before = "", behind = ""] = /([\w-]+) _{4}(.*)$/.exec(statement) ?? [];
  const isNoun = BEFORE_NOUN.test(before) && BEHIND.test(behind);
  const isParticiple = BEFORE_PARTICIPLE.test(before) && endingOf(answer) === "ed";
  if (!note || !/^[a-z-]+$/.test(answer) || NOT_AN_ANSWER.test(answer) || !(isNoun || isParticiple)) return [];
  const text = plainText(note);
  const found = new Map<string, NearWord>();
  for (const match of text.matchAll(new RegExp(`\\b${before} ([a-z-]{4,})\\b`, "gi"))) {
    const [matched, word = ""] = match;
    const fits = formOf(word) === formOf(answer) && BEHIND.test(text.slice(match.index + matched.length));
    if (!fits || found.has(word) || NOT_AN_ANSWER.test(word) || normalOf(statement).includes(word)) continue;
    found.set(word, { word, excerpt: excerptAt(text, match.index, matched.length) });
    if (found.size === MOST_WORDS) break;
  }
  return [...found.values()];
}

/** Prose of the note: no front matter, tables, code or marks. */
function plainText(note: Note): string {
  let inside = false;
  const lines = note.lines.filter((line, index) => {
    const isFence = /^\s*(?:```|~~~)/.test(line) || (line === "---" && (index === 0 || inside));
    if (isFence) inside = !inside;
    return !isFence && !inside && !/^\s*[|<#]/.test(line);
  });
  return lines
    .join(" ")
    .slice(0, MOST_TEXT)
    .replace(/[*=>]|\[![A-Z]+\]/g, "")
    .replace(/\s+/g, " ");
}

function excerptAt(text: string, start: number, length: number): string {
  const from = text.lastIndexOf(" ", Math.max(0, start - AROUND)) + 1;
  const to = text.indexOf(" ", start + length + AROUND);
  return text.slice(from, to < 0 ? undefined : to).replace(/^[^\w`“]+|[^\w`”]+$/g, "");
}
