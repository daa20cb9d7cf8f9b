import { type Candidate, isDistinct, pickDistractors } from "../distractors";
import { groupBy } from "../fact-index";
import type { Item, MappingFact } from "../model";
import { normalOf } from "../text-profile";
import { plural } from "../units";
import { classifyAttribute, goesOn } from "./attribute-phrase";
import { type Assignment, inContext, randomFor, spanOf, tableSpan, type WriterContext } from "./context";
import { NEED } from "./mapping-need";
import { type Key, responseItem } from "./options";
import { isAskable, isYesOrNo, kindOf, mixUp, saysOf } from "./table-words";
import { clause, isPlural, lowerLabel, mentions, quote } from "./wording";

const CHOOSE = 2;
const MOST_ROWS = 40;
const LONGEST_SUBJECT = 110;
const FEWEST_OTHERS = 2;

/** Multiple response: which two things of a table share a value? One item for each value that several rows have. */
export function writeMappingChoose(column: readonly MappingFact[], context: WriterContext): readonly Item[] {
  const [first] = column;
  if (!first || classifyAttribute(first.attribute) !== "noun" || isPlural(first.attribute)) return [];
  const rows = [
    ...new Map(
      column
        .slice(0, MOST_ROWS)
        .filter(isUsable)
        .map((row) => [normalOf(row.subject), row]),
    ).values(),
  ];
  const groups = [...groupBy(rows.filter(isAskable), ({ value }) => normalOf(value)).values()].filter(
    (group) => group.length >= CHOOSE,
  );
  return groups.flatMap((group) => writeShared(group, rows, context));
}

function isUsable(fact: MappingFact): boolean {
  return (
    isAskable({ ...fact, value: fact.subject }) && fact.subject.length <= LONGEST_SUBJECT && !isYesOrNo(fact.value)
  );
}

function writeShared(
  group: readonly MappingFact[],
  rows: readonly MappingFact[],
  context: WriterContext,
): readonly Item[] {
  const [first] = group;
  if (!first) return [];
  const others = rows.filter(({ value }) => normalOf(value) !== normalOf(first.value));
  if (others.some(({ value }) => !isDistinct(value, first.value)) || others.length < FEWEST_OTHERS) return [];
  const assignment: Assignment = { fact: first, writer: "mapping-choose", variant: "" };
  const random = randomFor(assignment, context);
  const keys = random.shuffle(group).slice(0, CHOOSE);
  const stem = inContext(stemOf(first, context), first, context);
  const distractors = pickDistractors(
    others.map((other) => candidateOf(other, first, context)),
    keys.map(({ subject }) => subject),
    { random, names: true, fewest: FEWEST_OTHERS },
  );
  const span = spanOf([...keys, ...others], context.index.notes);
  if (!distractors || !span || rows.some(({ subject }) => mentions(stem, subject))) return [];
  const draft = {
    stem,
    explanation: keys.map((key) => `${saysOf(key, context)}.`).join(" "),
    level: "apply" as const,
    difficulty: 0.5,
    hint: "Decide for each of them by itself; two go together.",
    source: tableSpan(span, context.index.notes),
  };
  const right = keys.map((key): Key => ({ text: key.subject, rationale: `${saysOf(key, context)}.` }));
  const item = responseItem(assignment, draft, right, distractors, context);
  return [{ ...item, factIds: [...new Set([...item.factIds, ...keys.map(({ id }) => id)])] }];
}

function stemOf(fact: MappingFact, context: WriterContext): string {
  const names = context.namesIn(fact.source.noteId);
  const kind = kindOf(fact, names);
  const things = kind ? `of these ${plural(kind)}` : "of these";
  const label = lowerLabel(clause(fact.attribute), names);
  const value = quote(clause(fact.value));
  if (kind && NEED.test(kind)) return `Which two ${things} call for ${value}?`;
  if (classifyAttribute(fact.attribute) !== "noun" || goesOn(label))
    return `For which two ${things} is ${value} the ${label}?`;
  return `Which two ${things} have ${value} as their ${label}?`;
}

function candidateOf(other: MappingFact, fact: MappingFact, context: WriterContext): Candidate {
  return {
    text: other.subject,
    get rationale() {
      return `${saysOf(other, context)}, so it does not go with ${quote(clause(fact.value))}.`;
    },
    get misconception() {
      return mixUp(other.value, fact.value);
    },
    factId: other.id,
    distance: 0,
  };
}
