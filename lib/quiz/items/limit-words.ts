import type { Candidate } from "../distractors";
import { limitKey, neighbours, topicKey } from "../fact-index";
import type { LimitFact } from "../model";
import { formatQuantity, sameQuantity } from "../quantity";
import { isSame, normalOf } from "../text-profile";
import { inBaseUnits } from "../units";
import type { WriterContext } from "./context";
import { limitQuantity } from "./limit-question";
import { mixUp } from "./table-words";
import { clause, quote, sharesWord, upperFirst } from "./wording";

/** A wrong amount, in the unit of the fact it is wrong for. */
export interface AmountCandidate extends Candidate {
  readonly value: number;
}

const MOST_CANDIDATES = 8;
const FARTHEST = 1000;
/** A figure more than a hundred times as large is not taken for the other. */
const FARTHEST_LIKE = 100;

/** What the number is, without the full stop: `Timeout of a Task state: the default is 60 seconds`. */
export function limitSentence(fact: LimitFact): string {
  return `${upperFirst(clause(fact.subject))}: ${qualifierPhrase(fact)} ${formatQuantity(fact)}`;
}

/** The same inside a sentence, the figure in brackets: `the timeout of a Task state (60 seconds by default)`. */
export function limitPhrase(fact: LimitFact, { namesIn }: WriterContext): string {
  const { name } = limitQuantity(fact, namesIn(fact.source.noteId));
  return `${name} (${boundOf(fact)})`;
}

function boundOf(fact: LimitFact): string {
  const amount = formatQuantity(fact);
  switch (fact.qualifier) {
    case "default":
      return `${amount} by default`;
    case "maximum":
      return `${amount} at most`;
    case "minimum":
      return `${amount} at least`;
    case "exact":
      return amount;
  }
}

function qualifierPhrase({ qualifier }: LimitFact): string {
  switch (qualifier) {
    case "default":
      return "the default is";
    case "maximum":
      return "the maximum is";
    case "minimum":
      return "the minimum is";
    case "exact":
      return "the figure is";
  }
}

/** Numbers of the notes in units that compare, those of the same note first, as wrong options. */
export function limitCandidates(fact: LimitFact, { index }: WriterContext): readonly AmountCandidate[] {
  const inNote = index.limits.get(limitKey(fact, fact.source.noteId)) ?? [];
  const inTopic = index.limits.get(limitKey(fact, topicKey(fact))) ?? [];
  return [...new Set([...neighbours(inNote, fact), ...inTopic.slice(0, MOST_CANDIDATES)])]
    .filter((each) => each.id !== fact.id && each.unit === fact.unit && isNear(each.value, fact.value, FARTHEST))
    .filter((each) => !sameQuantity(each, fact) && !isSame(each.subject, fact.subject) && isKin(each, fact))
    .toSorted((a, b) => distanceOf(a, fact) - distanceOf(b, fact))
    .slice(0, MOST_CANDIDATES)
    .map((each) => ({
      value: each.value,
      text: formatQuantity(each),
      get rationale() {
        return `${limitSentence(each)}; the question is about ${quote(clause(fact.subject))}.`;
      },
      get misconception() {
        return mixUp(clause(each.subject), clause(fact.subject));
      },
      factId: each.id,
      distance: distanceOf(each, fact),
    }));
}

/** Whether a learner takes one figure for another of its dimension: of like size, of things that share a word, and not the same. */
export function isConfusable(one: LimitFact, other: LimitFact): boolean {
  const [a = 0, b = 0] = [one, other].map(({ value, unit }) => inBaseUnits(value, unit).values[0]);
  const [short, long] = [one.subject, other.subject].map(normalOf).toSorted((x, y) => x.length - y.length);
  const isSameThing = `${long} `.startsWith(`${short} `);
  return (
    isNear(a, b, FARTHEST_LIKE) && !isSameThing && !sameQuantity(one, other) && sharesWord(one.subject, other.subject)
  );
}

/** Limits that learners mix up: of one section, or of things that share a word. */
function isKin(one: LimitFact, other: LimitFact): boolean {
  const isNear = one.source.noteId === other.source.noteId && one.source.anchor === other.source.anchor;
  return isNear || sharesWord(one.subject, other.subject);
}

/** Same note before other notes, like size before other sizes. */
function distanceOf(one: LimitFact, other: LimitFact): number {
  const ratio = Math.abs(Math.log10(one.value / other.value));
  return (one.source.noteId === other.source.noteId ? 0 : 1) + (ratio <= 1.5 ? 0 : 2);
}

function isNear(one: number, other: number, farthest: number): boolean {
  if (one === 0 || other === 0) return true;
  const ratio = Math.abs(one / other);
  return ratio <= farthest && ratio >= 1 / farthest;
}
