import { type Candidate, isDistinct, pickDistractors } from "../distractors";
import type { ContrastFact, Item } from "../model";
import { type Assignment, inContext, randomFor, spanOf, tableSpan, type WriterContext } from "./context";
import { choiceItem, type Key, responseItem } from "./options";
import { mixUp } from "./table-words";
import { clause, quote, upperFirst } from "./wording";

const LONGEST_VALUE = 90;
const FEWEST_POINTS = 4;

/**
 * Items on one contrast table: for each thing, which statements hold for it. The wrong ones are true of another thing.
 */
export function writeContrast(table: readonly ContrastFact[], context: WriterContext): readonly Item[] {
  const [first] = table;
  if (!first) return [];
  return first.sides.flatMap((_, side) => writeProfile(table, side, context));
}

/** What holds for one thing: every point is used once, so that no two options exclude each other. */
function writeProfile(table: readonly ContrastFact[], side: number, context: WriterContext): readonly Item[] {
  const points = table.filter(
    (fact) => fact.sides[side] && fact.sides.every(({ value }) => value.length <= LONGEST_VALUE),
  );
  const [first] = points;
  const thing = first?.sides[side]?.thing;
  if (!first || !thing || points.length < FEWEST_POINTS) return [];
  const assignment: Assignment = { fact: first, writer: "contrast-profile", variant: clause(thing) };
  const random = randomFor(assignment, context);
  const drawn = random.shuffle(points);
  const choose = points.length >= 5 ? 2 : 1;
  const keys = drawn.slice(0, choose).map((fact) => keyOf(fact, side));
  const candidates = drawn.slice(choose).flatMap((fact) => candidateOf(fact, side));
  const distractors = pickDistractors(
    candidates,
    keys.map((key) => key.text),
    { random, fewest: 3, names: true },
  );
  const rows = spanOf(points, context.index.notes);
  const source = rows && tableSpan(rows, context.index.notes);
  if (!distractors || !source) return [];
  const question = choose === 2 ? `Which two statements hold for ${thing}?` : `Which statement holds for ${thing}?`;
  const draft = {
    stem: inContext(question, first, context),
    explanation: drawn
      .slice(0, choose)
      .map((fact) => `${sentenceOf(fact, side)}.`)
      .join(" "),
    level: "analyse" as const,
    difficulty: 0.5,
    hint: "For each line ask which of the things in the table it belongs to.",
    source,
  };
  const [key] = keys;
  const told = drawn.slice(0, choose).map(({ id }) => id);
  const stating = (item: Item): Item => ({ ...item, factIds: [...new Set([...item.factIds, ...told])] });
  if (choose === 2) return [stating(responseItem(assignment, draft, keys, distractors, context))];
  return key ? [stating(choiceItem(assignment, draft, key, distractors, context))] : [];
}

function lineOf(fact: ContrastFact, value: string): string {
  return `${upperFirst(clause(fact.attribute))}: ${clause(value)}`;
}

function sentenceOf(fact: ContrastFact, side: number): string {
  const { thing = "", value = "" } = fact.sides[side] ?? {};
  return `For ${thing} the table says under “${clause(fact.attribute)}”: ${clause(value)}`;
}

function keyOf(fact: ContrastFact, side: number): Key {
  const others = fact.sides.filter((_, index) => index !== side);
  const contrast = others.map(({ thing, value }) => `${thing}: ${clause(value)}`).join("; ");
  return {
    text: lineOf(fact, fact.sides[side]?.value ?? ""),
    rationale: `${upperFirst(sentenceOf(fact, side))}. In contrast, ${contrast}.`,
  };
}

/** The line of another thing, where the two differ. */
function candidateOf(fact: ContrastFact, side: number): readonly Candidate[] {
  const own = fact.sides[side];
  const other = fact.sides.find(({ value }) => own && isDistinct(value, own.value));
  if (!own || !other) return [];
  return [
    {
      text: lineOf(fact, other.value),
      rationale: `${quote(clause(other.value))} is true of ${other.thing}; for ${own.thing} the entry is ${quote(clause(own.value))}.`,
      misconception: `${mixUp(other.thing, own.thing)} in “${clause(fact.attribute)}”`,
      factId: fact.id,
      distance: 0,
    },
  ];
}
