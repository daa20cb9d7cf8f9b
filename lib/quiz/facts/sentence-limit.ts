import type { Rich } from "@/lib/notes";
import type { LimitFact } from "../model";
import { findQuantities, parseQuantity, type Qualifier } from "../quantity";
import { type Amount, limitFact } from "./limit-fact";
import { createLocator, type Lines } from "./locate";
import { rangeLimits } from "./range-limit";
import type { Scope } from "./scope";
import { bare, countWords, sentencesOf } from "./sentences";

const MOST_SUBJECT_WORDS = 8;
const LONGEST_SENTENCE = 200;
/** Words under which a number is no longer the plain value of the subject. */
const CONDITIONAL =
  /\b(?:not|never|cannot|can't|no|if|when|unless|than|except|without|was|were|used to|until|after|before)\b|n't\b/i;
/** A verb behind an article is a noun: the limit of "a run". */
const SAYS =
  /^(.{3,70}?)(?<!\b(?:an?|the|of|per|each|every|any|one|for|to))\s(?:is|are|lasts?|has|have|runs?|holds?|takes?|allows?|accepts?|supports?|stays?|can (?:run|last|hold|be|have|take|stay|wait)|may (?:run|last|hold|be|have|take|stay|wait))\s(.+)$/i;

/** Sentences of the form "X may run for up to N minutes" that hold without any condition. */
export function sentenceLimits(scope: Scope, content: Rich, whole: Lines): readonly LimitFact[] {
  const locate = createLocator(content, content.marked, whole);
  return sentencesOf(content.marked).flatMap((sentence) => {
    const { text } = sentence;
    if (text.length > LONGEST_SENTENCE || CONDITIONAL.test(text)) return [];
    const statement = bare(text);
    const position = locate(sentence);
    const said = readBound(statement) ?? readSentence(statement) ?? readTail(statement);
    if (said) return [limitFact(scope, { ...said, statement, position })];
    const range = readRange(statement, scope);
    return range ? rangeLimits(scope, { ...range, statement, position }) : [];
  });
}

const LEADING: Readonly<Record<string, Qualifier>> = {
  maximum: "maximum",
  longest: "maximum",
  largest: "maximum",
  minimum: "minimum",
  default: "default",
};

/** Verbs that are a bound or a default by themselves. */
const BOUNDS = /^(.{3,70}?) (?:(?:is|are) limited to|(defaults?) to) (.+)$/i;

type Said = Pick<Amount, "subject" | "quantity">;

/** The qualifier may stand before or behind the verb; behind it nothing else than the amount may stand. */
function readSentence(text: string): Said | null {
  const [, named = "", rest = ""] = SAYS.exec(text) ?? [];
  if (!isSubject(named)) return null;
  const quantity = parseQuantity(rest.replace(/^for /i, "").replace(/ (?:long|in size|in total|at once)$/i, ""));
  if (!quantity || quantity.unit === "") return null;
  const [first = "", ...others] = stripArticle(named).split(" ");
  const leading = LEADING[first.toLowerCase()];
  if (leading && others.length > 0) {
    return { subject: stripArticle(others.join(" ")), quantity: { ...quantity, qualifier: leading } };
  }
  return quantity.qualifier === "exact" ? null : { subject: stripArticle(named), quantity };
}

function readBound(text: string): Said | null {
  const [, named = "", isDefault, amount = ""] = BOUNDS.exec(text) ?? [];
  const quantity = parseQuantity(amount);
  if (!isSubject(named) || !quantity || quantity.unit === "" || quantity.qualifier !== "exact") return null;
  return { subject: stripArticle(named), quantity: { ...quantity, qualifier: isDefault ? "default" : "maximum" } };
}

const TAIL = /^([^,;:]{1,40}?) (?:is|are) [^;]{1,60}; ([^;]{3,50}) (?:limit|maximum|max)$/i;

/** `standard is the default; one year execution limit`: the bound belongs to the thing that opens the line. */
function readTail(text: string): Said | null {
  const [, named = "", amount = ""] = TAIL.exec(text) ?? [];
  const [found, ...others] = findQuantities(amount);
  if (!found || others.length > 0 || found.certainty !== "single" || found.start !== 0 || !isSubject(named))
    return null;
  const measured = amount.slice(found.end).trim();
  if (found.unit === "" || countWords(measured) > 1) return null;
  const subject = measured === "" ? stripArticle(named) : `${stripArticle(named)} ${measured}`;
  return { subject, quantity: { value: found.value, unit: found.unit, qualifier: "maximum" } };
}

/** `The timeout ranges from 1 to 60 seconds`; without a subject the heading is meant: `lasts from 1 to 60 seconds`. */
const RANGES = /^(?:([^,;:()]{3,60}) )?(?:is|are|can be|[a-z]{3,12}s|vary) ((?:from|between) .{3,60})$/i;
const IN_BRACKETS = /^([^,;:()]{3,60}?) (?:is|are|has|have|can be) [^()]{3,60} \(([^()]{3,60})\)$/i;

function readRange(text: string, { section }: Scope): { subject: string; text: string } | null {
  const [matched, named, range = ""] = RANGES.exec(text) ?? IN_BRACKETS.exec(text) ?? [];
  if (matched === undefined) return null;
  const subject = named === undefined ? (section.path.at(-1) ?? "") : stripArticle(named);
  return subject !== "" && isSubject(subject) ? { subject, text: range } : null;
}

function isSubject(text: string): boolean {
  return (
    countWords(text) <= MOST_SUBJECT_WORDS &&
    !/[,;:()]/.test(text) &&
    !/^(?:it|they|this|that|these|those|there|which|who|you|we|each|both|in|on|at|for|with|by|from|under|during|to|as|only|some|most|so|but|and|or)\b/i.test(
      text,
    )
  );
}

function stripArticle(text: string): string {
  const name = text.replace(/^(?:the|an?) /i, "");
  return name.charAt(0).toUpperCase() + name.slice(1);
}
