import type { List, Paragraph, Term } from "@/lib/notes";
import type { Position } from "@/lib/util";
import type { LimitFact } from "../model";
import { parseQuantity } from "../quantity";
import { isLabel } from "./label";
import { type Amount, limitFact } from "./limit-fact";
import { rangeLimits } from "./range-limit";
import type { Scope } from "./scope";
import { sentenceLimits } from "./sentence-limit";
import { bare, countWords } from "./sentences";

const MOST_SUBJECT_WORDS = 10;

/** `- **History of an execution**: at most 25,000 events` */
export function itemLimits(scope: Scope<List>): readonly LimitFact[] {
  return scope.block.items.flatMap(({ term, card, content, checked }) => {
    if (checked !== null || card) return [];
    const { position } = content;
    return term ? termLimit(scope, term, position) : sentenceLimits(scope, content, position);
  });
}

/** A paragraph: a term with an amount, or sentences that say one. */
export function paragraphLimits(scope: Scope<Paragraph>): readonly LimitFact[] {
  const { term, content, card, position } = scope.block;
  if (card) return [];
  return term ? termLimit(scope, term, position) : sentenceLimits(scope, content, position);
}

/** Names that do not say what is measured, such as status codes, times and whole clauses. */
const NO_SUBJECT =
  /^\d{3}$|^\d{1,2}:\d{2}|^(?:if|when|unless|after|before|with|without|until|what|how|why|which|where)\s|\bnot\b/i;

function termLimit(scope: Scope, { name, definition }: Term, position: Position): readonly LimitFact[] {
  const words = countWords(name.text);
  if (words > MOST_SUBJECT_WORDS || words === 0 || NO_SUBJECT.test(name.text.trim()) || isLabel(name.text)) return [];
  const subject = underParent(bare(name.marked), scope);
  if (subject === null) return [];
  const statement = `${subject}: ${bare(definition.marked)}`;
  const quantity = parseQuantity(definition.text) ?? boundIn(definition.text);
  return quantity
    ? [limitFact(scope, { subject, quantity, statement, position })]
    : rangeLimits(scope, { subject, text: definition.text, statement, position });
}

const GATHERS = /\b(?:limits?|quotas?|numbers?|figures?|defaults?|settings?|facts?)\b/i;
const MOST_PARENT_WORDS = 6;

/** `Max` or `Default limit` alone does not say what is measured. */
const QUALIFIERS = /^(?:max|min|maximum|minimum|limits?|default|hard|soft|quota|up|to|at|most|least)$/i;

/** `Timeout` under `Lambda` is the timeout of Lambda; under `Limits` it stands for itself. */
function underParent(name: string, { parent }: Scope): string | null {
  if (name.split(" ").every((word) => QUALIFIERS.test(word))) return null;
  const label = bare(parent ?? "");
  const isThing = label !== "" && countWords(label) <= MOST_PARENT_WORDS && !GATHERS.test(label) && !isLabel(label);
  return isThing ? `${name}, ${label}` : name;
}

const BOUND = /^(?:runs?|lasts?|holds?|takes?|stores?|waits?|keeps?)\s(?:for\s)?(?=up to |at most |a maximum of )/i;

/** An upper bound in one clause of a longer definition: `high-volume workloads; runs up to five minutes`. */
function boundIn(text: string): Amount["quantity"] | null {
  const clauses = text.split(/;\s*/);
  const [bound, ...others] = clauses.filter((clause) => BOUND.test(clause));
  return clauses.length > 1 && bound && others.length === 0 ? parseQuantity(bound.replace(BOUND, "")) : null;
}
