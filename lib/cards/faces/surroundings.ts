import type { Block, Note, NoteId } from "@/lib/notes";
import type { Fact, TrapFact } from "@/lib/quiz";
import { contentWords, groupBy } from "@/lib/quiz/bank";
import type { Card } from "../model";
import type { CardText } from "./card-text";

const FEWEST_LETTERS = 4;
/** A shared word of the concept counts twice: one alone is not enough. */
const ENOUGH = 3;
const COMMON_SHARE = 0.3;
const EMPTY =
  /^(?:apis?|http|rest|with|from|that|which|this|what|does|when|have|every|each|than|only|into|they|their|name|been|after|before|notes?|without|more|most|many|must|need|used?)$/;

/** What else the section of a fact holds. */
export interface Surroundings {
  /** The false claim of the section that is on the matter of the card; null where there is none. */
  readonly trapFor: (fact: Fact, text: CardText) => Card["trap"];
  /** Anchor of the section if it holds a definition or request that can be run. */
  readonly sandboxFor: (fact: Fact) => string | null;
}

interface Section {
  readonly traps: readonly TrapFact[];
  /** Words of which most facts of the section speak. */
  readonly common: ReadonlySet<string>;
}

/** Looks through notes and facts once. */
export function createSurroundings(facts: readonly Fact[], notes: readonly Note[]): Surroundings {
  const sections = new Map([...groupBy(facts, placeOf)].map(([place, inside]) => [place, describe(inside)]));
  const sandboxes = new Set(
    notes.flatMap(({ id, sections: all }) =>
      all.filter(({ blocks }) => blocks.some(isRunnable)).map((section) => placeKey(id, section.id)),
    ),
  );
  return {
    trapFor: (fact, text) => {
      const section = sections.get(placeOf(fact));
      return section && fact.kind !== "trap" ? nearest(section, text) : null;
    },
    sandboxFor: (fact) => (sandboxes.has(placeOf(fact)) ? fact.source.anchor : null),
  };
}

function placeOf({ source }: Fact): string {
  return placeKey(source.noteId, source.anchor);
}

function placeKey(note: NoteId, anchor: string): string {
  return `${note}\n${anchor}`;
}

function isRunnable(block: Block): boolean {
  return block.type === "code" && /^(?:asl|apigw)$/.test(block.language ?? "");
}

function describe(facts: readonly Fact[]): Section {
  const counts = new Map<string, number>();
  for (const { source } of facts) {
    for (const word of stems(source.text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const most = Math.max(2, facts.length * COMMON_SHARE);
  const common = [...counts].flatMap(([word, count]) => (count > most ? word : []));
  const traps = facts.filter((fact) => fact.kind === "trap");
  const title = facts.flatMap(({ noteTitle }) => [...stems(noteTitle)]);
  return { traps, common: new Set([...common, ...title]) };
}

function nearest({ traps, common }: Section, { concept, label, answer }: CardText): Card["trap"] {
  const own = stems(concept);
  const beside = stems(`${label} ${answer}`);
  const scored = traps.map((trap) => {
    const words = [...stems(trap.claim)].filter((word) => !common.has(word));
    return { trap, score: words.reduce((sum, word) => sum + (own.has(word) ? 2 : beside.has(word) ? 1 : 0), 0) };
  });
  const [best] = scored.toSorted((a, b) => b.score - a.score);
  return best && best.score >= ENOUGH ? { claim: best.trap.claim, truth: best.trap.truth } : null;
}

function stems(text: string): ReadonlySet<string> {
  const words = contentWords(text).filter((word) => word.length >= FEWEST_LETTERS && !EMPTY.test(word));
  return new Set(words.map((word) => word.replace(/(?:es|s|ed|ing|e)$/, "")));
}
