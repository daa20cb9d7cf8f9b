import type { LimitFact } from "../model";
import { unitLabel } from "../unit-label";
import { inBaseUnits } from "../units";
import { hasArticle, withArticle } from "./article";
import { classifyAttribute } from "./attribute-phrase";
import { inContext, type WriterContext } from "./context";
import { MASS } from "./noun-phrase";
import { clause, isPlural, lowerFirst, lowerLabel, mentions } from "./wording";

/** Words behind which the name of a thing goes on with whose it is. */
const GOES_ON =
  /(?:,| (?:of|in|for|per|that|to|under|on|at|with|by|from|nested|returned|between|after|before|right|passed|sent|inside)\b)/;
const SUPERLATIVE =
  /^(?:longest|shortest|largest|smallest|highest|lowest|greatest|biggest|oldest|least|fewest|most|maximum|minimum)\b/i;
/** Last words of what is a quantity by itself, so that one can ask for its maximum. */
const MEASURE =
  /(?:\b(?:age|time|size|length|duration|lifetime|share|rate|burst|timeout|delay|interval|period|window|retention|ttl|poll|width|height|throughput|latency|memory|storage|payload|depth|setting|number|count|step|quota|limit|price|cost|fee|capacity|frequency|concurrency|attempts)|[a-z](?:Seconds|Attempts|Rate|Count|Size|Percentage|Items|Concurrency)`?)$/i;

/** The name of an operation: `BatchGetItem`. */
const CALL =
  /^`?(?:Batch|Transact)?(?:Get|Put|Write|Send|Receive|Delete|List|Query|Scan|Update|Create|Publish|Describe|Start|Invoke)(?:[A-Z]\w*)?`?$/;

/** How the subject of a limit is asked about. */
export interface LimitQuantity {
  /** `the idle time of a connection`, `the number of stages of one API`. */
  readonly name: string;
  /** The same behind an adjective: `maximum idle time of a connection`. */
  readonly bare: string;
  /** The subject says by itself which bound is meant: `longest wait`. */
  readonly isBound: boolean;
  /** A number or a size that a quota bounds, and no quantity that can be set. */
  readonly isCount: boolean;
  /** What is counted, where one can ask how many there may be. */
  readonly things: string | null;
}

/**
 * The question for the number of a limit: when it is typed, with its unit, and when it is chosen. The two are worded
 * differently, by the subject alone, so that another seed makes the same items. Null for a cell whose column does not name
 * a quantity.
 */
export function limitStem(fact: LimitFact, isTyped: boolean, context: WriterContext): string | null {
  const names = context.namesIn(fact.source.noteId);
  if (isCell(fact) && inCell(fact, names) === null) return null;
  return inContext(isTyped ? typedQuestion(fact, names) : chosenQuestion(fact, names), fact, context);
}

function typedQuestion(fact: LimitFact, names: ReadonlySet<string>): string {
  const { bare, name, isBound, isCount } = limitQuantity(fact, names);
  const isTold = [fact.unit, unitLabel(fact.unit)].some((unit) => mentions(name, unit));
  const suffix = fact.unit === "" || isTold ? "" : `, in ${unitLabel(fact.unit)}`;
  if (isBound || fact.qualifier === "exact") return `What is ${name}${suffix}?`;
  if (isCount && fact.qualifier === "default") return `What is the default limit on ${name}${suffix}?`;
  return `What is the ${fact.qualifier} ${bare}${suffix}?`;
}

function chosenQuestion(fact: LimitFact, names: ReadonlySet<string>): string {
  const { name, isBound, isCount, things } = limitQuantity(fact, names);
  if (isBound) return `What is ${name}?`;
  switch (fact.qualifier) {
    case "default":
      if (things) return `How many ${things} are allowed by default?`;
      return isCount ? `Which default limit applies to ${name}?` : `What is ${name} by default?`;
    case "maximum":
      return things ? `How many ${things} are allowed at most?` : `What is the upper limit for ${name}?`;
    case "minimum":
      return `What is the lower limit for ${name}?`;
    case "exact":
      return things ? `How many ${things} are there?` : `What is ${name}?`;
  }
}

/** What a limit bounds, as it stands in a question. */
export function limitQuantity(fact: LimitFact, names: ReadonlySet<string>): LimitQuantity {
  const cell = inCell(fact, names);
  const subject = cell ?? lowerFirst(clause(fact.subject), names);
  const head = subject.split(GOES_ON)[0] ?? subject;
  const asked = (bare: string, more: Partial<LimitQuantity> = {}): LimitQuantity => {
    return { bare, name: `the ${bare}`, isBound: false, isCount: true, things: null, ...more };
  };
  const isBound = SUPERLATIVE.test(subject);
  if (cell || isBound || MEASURE.test(head)) return asked(subject, { isBound, isCount: false });
  const measure = measureOf(fact);
  if (measure === null && isPlural(head))
    return asked(`number of ${subject}`, { things: /\bthat\b/.test(subject) ? null : subject });
  const thing = hasArticle(subject) || MASS.test(head) ? subject : withArticle(subject, head);
  if (measure) return asked(`${measure} of ${thing}`);
  if (fact.unit === "") return asked(`figure for ${thing}`);
  return asked(`number of ${unitLabel(fact.unit)} in ${CALL.test(subject) ? `one ${subject} call` : thing}`);
}

/** Whether the number stands in a table. */
export function isCell({ source }: LimitFact): boolean {
  return /^\s*\|/.test(source.text);
}

/** A cell of a table belongs to its row: `longest wait of a REST API`; null where the column has no name for that. */
function inCell(fact: LimitFact, names: ReadonlySet<string>): string | null {
  const [, attribute = "", row = ""] = /^([^,]+), (.+)$/.exec(clause(fact.subject)) ?? [];
  if (row === "" || !isCell(fact)) return null;
  return classifyAttribute(attribute) === "noun" ? `${lowerLabel(attribute, names)} of ${row}` : null;
}

/** What is measured in such a unit; null where things are counted. */
function measureOf({ unit, value }: LimitFact): string | null {
  if (unit === "character") return "length";
  switch (inBaseUnits(value, unit).dimension) {
    case "time":
      return "duration";
    case "size":
      return "size";
    case "share":
      return "share";
    default:
      return null;
  }
}
