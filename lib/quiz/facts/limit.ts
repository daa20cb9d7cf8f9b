import type { List, Paragraph, Rich, Table } from "@/lib/notes";
import type { Position } from "@/lib/util";
import type { LimitFact } from "../model";
import { findQuantities, parseQuantity, type Qualifier, type Quantity, qualifierOf } from "../quantity";
import { isContrastTable } from "./contrast";
import type { Scope } from "./scope";
import { bare, countWords, sentencesOf } from "./sentences";

const MOST_SUBJECT_WORDS = 8;
/** Words under which a number is no longer the plain value of the subject. */
const CONDITIONAL =
  /\b(?:not|never|cannot|can't|no|if|when|unless|than|except|without|was|were|used to|until|after|before)\b|n't\b/i;
const SAYS =
  /^(.{3,70}?)\s(?:is|are|lasts?|has|have|runs?|holds?|takes?|allows?|accepts?|supports?|stays?|can (?:run|last|hold|be|have|take|stay|wait)|may (?:run|last|hold|be|have|take|stay|wait))\s(.+)$/i;

/** `- **History of an execution**: at most 25,000 events` */
export function itemLimits(scope: Scope<List>): readonly LimitFact[] {
  return scope.block.items.flatMap(({ term, content, position, checked }) => {
    if (checked !== null) return [];
    return term ? termLimit(scope, term.name, term.definition, position) : sentenceLimits(scope, content, position);
  });
}

/** A paragraph: a term with an amount, or sentences that say one. */
export function paragraphLimits(scope: Scope<Paragraph>): readonly LimitFact[] {
  const { term, content, card, position } = scope.block;
  if (card) return [];
  return term ? termLimit(scope, term.name, term.definition, position) : sentenceLimits(scope, content, position);
}

function termLimit(scope: Scope, name: Rich, definition: Rich, position: Position): readonly LimitFact[] {
  const quantity = parseQuantity(definition.text) ?? boundIn(definition.text);
  if (!quantity || countWords(name.text) > MOST_SUBJECT_WORDS + 2 || countWords(name.text) === 0) return [];
  // Status codes and the like are names that happen to be numbers.
  if (/^\d{3}$/.test(name.text.trim())) return [];
  const statement = `${bare(name.marked)}: ${bare(definition.marked)}`;
  return [limitOf(scope, { subject: bare(name.marked), quantity, statement, position })];
}

const BOUND = /^(?:runs?|lasts?|holds?|takes?|stores?|waits?|keeps?)\s(?:for\s)?(?:up to|at most|a maximum of)\s/i;

/** An upper bound in one clause of a longer definition: `high-volume workloads; runs up to five minutes`. */
function boundIn(text: string): (Quantity & { readonly qualifier: Qualifier }) | null {
  const clauses = text.split(/;\s*/);
  if (clauses.length < 2) return null;
  const [bound, ...others] = clauses.filter((clause) => BOUND.test(clause));
  return bound && others.length === 0 ? parseQuantity(bound.replace(BOUND, "up to ")) : null;
}

/** Sentences of the form "X may run for up to N minutes" with one number, one unit and no condition. */
function sentenceLimits(scope: Scope, content: Rich, position: Position): readonly LimitFact[] {
  return sentencesOf(content.marked).flatMap(({ text }) => {
    if (text.length > 200 || CONDITIONAL.test(text)) return [];
    const found = findQuantities(text);
    const [quantity] = found;
    if (!quantity || found.length !== 1 || quantity.certainty !== "single" || quantity.unit === "") return [];
    const said = readSentence(text);
    if (!said) return [];
    const { subject, qualifier } = said;
    return [limitOf(scope, { subject, quantity: { ...quantity, qualifier }, statement: bare(text), position })];
  });
}

const LEADING: Readonly<Record<string, Qualifier>> = {
  maximum: "maximum",
  longest: "maximum",
  largest: "maximum",
  minimum: "minimum",
  default: "default",
};

/** Subject and qualifier of a sentence that says one amount; the qualifier may stand before or behind the verb. */
function readSentence(text: string): { subject: string; qualifier: Qualifier } | null {
  const [, named = "", rest = ""] = SAYS.exec(text) ?? [];
  if (!isSubject(named) || rest.includes(";")) return null;
  const [first = "", ...others] = stripArticle(named).split(" ");
  const leading = LEADING[first.toLowerCase()];
  const behind = qualifierOf(rest);
  if (leading && others.length > 0) return { subject: stripArticle(others.join(" ")), qualifier: leading };
  return behind === "exact" ? null : { subject: stripArticle(named), qualifier: behind };
}

function isSubject(text: string): boolean {
  return (
    countWords(text) <= MOST_SUBJECT_WORDS &&
    !/[,;:()]/.test(text) &&
    !/^(?:it|they|this|that|these|those|there|which|who|you|we|each|both)\b/i.test(text)
  );
}

function stripArticle(text: string): string {
  const name = text.replace(/^(?:the|an?) /i, "");
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Cells that hold one amount: the column says what it is, the row whose. */
export function tableLimits(scope: Scope<Table>): readonly LimitFact[] {
  const { block } = scope;
  if (isContrastTable(block)) return [];
  const [, ...columns] = block.header;
  return block.rows.flatMap((row) =>
    columns.flatMap((attribute, index) => {
      const [subject] = row.cells;
      const quantity = parseQuantity(row.cells[index + 1]?.text ?? "");
      if (!subject || !quantity || quantity.unit === "" || countWords(subject.text) > MOST_SUBJECT_WORDS) return [];
      const name = `${bare(attribute.marked)}, ${bare(subject.marked)}`;
      const statement = `${name}: ${bare(row.cells[index + 1]?.marked ?? "")}`;
      return [limitOf(scope, { subject: name, quantity, statement, position: row.position })];
    }),
  );
}

interface Amount {
  readonly subject: string;
  readonly quantity: Quantity & { readonly qualifier: Qualifier };
  readonly statement: string;
  readonly position: Position;
}

function limitOf({ section, make, block }: Scope, { subject, quantity, statement, position }: Amount): LimitFact {
  const { value, unit, qualifier } = quantity;
  const frame = make.frame({
    kind: "limit",
    section,
    subject: `${subject}\n${qualifier}`,
    position,
    directives: block.directives,
    asks: [],
  });
  return { kind: "limit", ...frame, subject, qualifier, value, unit, statement };
}
