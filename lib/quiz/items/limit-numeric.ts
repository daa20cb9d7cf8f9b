import { limitKey, neighbours, rowKey } from "../fact-index";
import type { Item, LimitFact, NumericItem } from "../model";
import { formatQuantity } from "../quantity";
import { normalOf } from "../text-profile";
import { itemBase, type WriterContext } from "./context";
import { isLabel } from "./definition-words";
import { limitQuantity, limitStem } from "./limit-question";
import { isConfusable, limitCandidates, limitPhrase, limitSentence } from "./limit-words";
import { assignmentsOf } from "./table-words";
import { mentions } from "./wording";

const MOST_NEAR_MISSES = 4;
const MOST_BESIDE = 2;

/** Numeric: the learner types the number of a limit. */
export function writeLimitNumeric(fact: LimitFact, context: WriterContext): readonly Item[] {
  if (!isAskableLimit(fact) || isLabel(fact.subject, fact, context) || isAskedAsCell(fact, context)) return [];
  const answer = formatQuantity(fact);
  return assignmentsOf(fact, "limit-numeric", true).flatMap(({ assignment, ask }): readonly NumericItem[] => {
    const stem = ask ?? limitStem(fact, true, context);
    if (stem === null || mentions(stem, answer)) return [];
    const draft = {
      stem,
      explanation: [`${limitSentence(fact)}.`, ...limitsBeside(fact, context)].join(" "),
      level: "recall" as const,
      difficulty: 0.5,
      hint: `Think of the order of magnitude first: the notes give a figure for ${limitQuantity(fact, context.namesIn(fact.source.noteId)).name}.`,
      keys: [answer],
    };
    const base = itemBase(assignment, draft, context);
    return [
      {
        ...base,
        type: "numeric",
        answer: fact.value,
        unit: fact.unit,
        tolerance: 0,
        nearMisses: nearMisses(fact, context),
      },
    ];
  });
}

/** Whether a reader could know what the number belongs to. */
export function isAskableLimit({ subject }: LimitFact): boolean {
  const words = normalOf(subject).split(" ");
  return (
    words.length <= 14 &&
    normalOf(subject).length >= 3 &&
    !/^(?:it|this|that|they|these|which|there|you|we)$/.test(words[0] ?? "")
  );
}

/** Whether the author gave words to ask for the cell that holds the number: they fit better than ours. */
function isAskedAsCell(fact: LimitFact, { index }: WriterContext): boolean {
  const cells = index.rows.get(rowKey(fact)) ?? [];
  return cells.some(({ asks, attribute }) => asks.length > 0 && fact.subject.startsWith(`${attribute}, `));
}

/** The other limits of the section that are mixed up with this one: of like size, and of things that share a word. */
function limitsBeside(fact: LimitFact, context: WriterContext): readonly string[] {
  const kin = neighbours(context.index.limits.get(limitKey(fact, fact.source.noteId)) ?? [], fact);
  const beside = kin
    .filter((each) => each.id !== fact.id && each.source.anchor === fact.source.anchor && isConfusable(each, fact))
    .slice(0, MOST_BESIDE)
    .map((each) => limitPhrase(each, context));
  return beside.length === 0 ? [] : [`Do not confuse it with ${beside.join(" or ")}.`];
}

function nearMisses(fact: LimitFact, context: WriterContext): NumericItem["nearMisses"] {
  const inNote = context.index.limits.get(limitKey(fact, fact.source.noteId)) ?? [];
  const ownNote = new Set(inNote.map(({ id }) => id));
  const all = limitCandidates(fact, context).filter(({ factId }) => factId !== null && ownNote.has(factId));
  const distinct = [...new Map(all.toReversed().map((each) => [each.value, each])).values()].toReversed();
  return distinct
    .filter((each) => each.value !== fact.value)
    .slice(0, MOST_NEAR_MISSES)
    .map(({ value, rationale }) => ({ value, rationale }));
}
