import { type Candidate, isDistinct } from "../distractors";
import { rowKey } from "../fact-index";
import type { ContrastFact, Item } from "../model";
import { hasArticle } from "./article";
import { classifyAttribute } from "./attribute-phrase";
import { inContext, randomFor, tableSpan, type WriterContext } from "./context";
import { nounPhrase } from "./noun-phrase";
import { choiceItem } from "./options";
import { mixUp } from "./table-words";
import { clause, lowerLabel, quote, upperFirst } from "./wording";

const LONGEST_VALUE = 70;
/** Points of which a thing may have several: what stands for the other may hold for it too. */
const OPEN_POINT = /\b(?:examples?|instances?|typical|best for|uses?|used for|advantages?|drawbacks?|also)\b/i;

/** Points in which one can say that two things differ, without more words. */
const COMPARABLE =
  /^(?:[a-z]+ )?(?:price|cost|size|limit|timeout|duration|retention|unit|format|protocol|throughput|latency|durability|availability)$/;

interface Side {
  readonly thing: string;
  readonly value: string;
}

/** Multiple choice: how do two things differ in one point? The wrong lines swap the two and give both what one has. */
export function writeContrastSides(fact: ContrastFact, context: WriterContext): readonly Item[] {
  const assignment = { fact, writer: "contrast-sides", variant: "" };
  const random = randomFor(assignment, context);
  const [one, other] = random.shuffle(
    fact.sides.map(({ thing, value }) => ({ thing: clause(thing), value: clause(value) })),
  );
  if (!one || !other || !canBeTold(one, other) || isOpen(fact.attribute)) return [];
  const key = {
    text: lineOf(one, other),
    rationale: `The table says of ${one.thing}: ${one.value}; and of ${other.thing}: ${other.value}.`,
  };
  const stem = fact.asks[0] ?? plainStem(fact, one, other, context);
  if (stem === null) return [];
  const draft = {
    stem,
    explanation: `${upperFirst(clause(fact.attribute))}: ${lineOf(one, other)}.`,
    level: "analyse" as const,
    difficulty: 0.45,
    hint: `Say first what holds for ${one.thing} alone.`,
    source: tableSpan(fact.source, context.index.notes),
  };
  const item = choiceItem(assignment, draft, key, wrongLines(fact, one, other, random.below(2) === 0), context);
  const cells = (context.index.rows.get(rowKey(fact)) ?? []).map(({ id }) => id);
  return [{ ...item, factIds: [...new Set([...item.factIds, ...cells])] }];
}

function isOpen(attribute: string): boolean {
  return OPEN_POINT.test(attribute) || ["description", "occasion", "purpose"].includes(classifyAttribute(attribute));
}

/** Values that exclude each other and can stand in one line. */
function canBeTold(one: Side, other: Side): boolean {
  const isShort = ({ value }: Side): boolean => value.length <= LONGEST_VALUE && !/[;:]/.test(value);
  const isNamed = ({ thing }: Side): boolean => !/[;:]/.test(thing) && thing.length <= LONGEST_VALUE / 2;
  return [one, other].every((side) => isShort(side) && isNamed(side)) && isDistinct(one.value, other.value);
}

function lineOf(one: Side, other: Side): string {
  return `${one.thing}: ${one.value}; ${other.thing}: ${other.value}`;
}

/** The default question, for a point that is one plain noun; other points the author has to word. */
function plainStem(fact: ContrastFact, one: Side, other: Side, context: WriterContext): string | null {
  const label = lowerLabel(clause(fact.attribute), context.namesIn(fact.source.noteId));
  if (!COMPARABLE.test(label)) return null;
  const named = [one, other].map(({ thing }) => nounPhrase(thing, fact, context));
  const areNouns = named.every(hasArticle);
  const pair = areNouns ? named.join(" and ") : `${one.thing} and ${other.thing}`;
  return inContext(`How do ${pair} compare in ${label}?`, fact, context);
}

function wrongLines(fact: ContrastFact, one: Side, other: Side, isFirst: boolean): readonly Candidate[] {
  const swapped = lineOf({ ...one, value: other.value }, { ...other, value: one.value });
  return [
    {
      text: swapped,
      rationale: `It is the other way round: ${quote(one.value)} is true of ${one.thing}, and ${quote(other.value)} of ${other.thing}.`,
      misconception: mixUp(one.thing, other.thing),
      factId: fact.id,
      distance: 0,
    },
    isFirst
      ? sameForBoth(fact, one, other, lineOf(one, { ...other, value: one.value }))
      : sameForBoth(fact, other, one, lineOf({ ...one, value: other.value }, other)),
  ];
}

function sameForBoth({ id, attribute }: ContrastFact, side: Side, rest: Side, text: string): Candidate {
  return {
    text,
    rationale: `${upperFirst(quote(side.value))} is true of ${side.thing}, but not of ${rest.thing}, of which the table says: ${rest.value}.`,
    misconception: `seeing no difference between ${side.thing} and ${rest.thing} in “${clause(attribute)}”`,
    factId: id,
    distance: 0,
  };
}
