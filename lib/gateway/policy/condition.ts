import { inRange } from "./ip-range";
import { matchesWildcards } from "./patterns";

/** One line of a statement's Condition: it holds where the request's value fits one of the values. */
export interface Condition {
  readonly operator: Operator;
  readonly key: string;
  readonly values: readonly string[];
}

export interface Operator {
  readonly test: (actual: string, wanted: string) => boolean;
  /** `StringNotEquals` and the like: no value may fit, and a key that is absent fits. */
  readonly negated: boolean;
  /** `…IfExists`: a key that is absent fits. */
  readonly ifExists: boolean;
  /** `Null`: whether the key is absent. */
  readonly asksForAbsence: boolean;
}

const TESTS: ReadonlyMap<string, Operator["test"]> = new Map<string, Operator["test"]>([
  ["StringEquals", (actual, wanted) => actual === wanted],
  ["StringEqualsIgnoreCase", (actual, wanted) => actual.toLowerCase() === wanted.toLowerCase()],
  ["StringLike", (actual, wanted) => matchesWildcards(wanted, actual)],
  ["ArnEquals", (actual, wanted) => matchesArn(wanted, actual)],
  ["ArnLike", (actual, wanted) => matchesArn(wanted, actual)],
  ["IpAddress", (actual, wanted) => inRange(actual, wanted)],
  ["Bool", (actual, wanted) => actual.toLowerCase() === wanted.toLowerCase()],
  ["BinaryEquals", (actual, wanted) => actual === wanted],
  ["NumericEquals", byNumber((difference) => difference === 0)],
  ["NumericLessThan", byNumber((difference) => difference < 0)],
  ["NumericLessThanEquals", byNumber((difference) => difference <= 0)],
  ["NumericGreaterThan", byNumber((difference) => difference > 0)],
  ["NumericGreaterThanEquals", byNumber((difference) => difference >= 0)],
  ["DateEquals", byDate((difference) => difference === 0)],
  ["DateLessThan", byDate((difference) => difference < 0)],
  ["DateLessThanEquals", byDate((difference) => difference <= 0)],
  ["DateGreaterThan", byDate((difference) => difference > 0)],
  ["DateGreaterThanEquals", byDate((difference) => difference >= 0)],
]);

/** The names of negated operators: `Not` stands within the name. */
const NEGATIONS: ReadonlyMap<string, string> = new Map([
  ["StringNotEquals", "StringEquals"],
  ["StringNotEqualsIgnoreCase", "StringEqualsIgnoreCase"],
  ["StringNotLike", "StringLike"],
  ["ArnNotEquals", "ArnEquals"],
  ["ArnNotLike", "ArnLike"],
  ["NotIpAddress", "IpAddress"],
  ["NumericNotEquals", "NumericEquals"],
  ["DateNotEquals", "DateEquals"],
]);

/** A condition operator by its name (IAM user guide, "Condition operators"), or null. Sets (`ForAnyValue:`) are taken for their only value. */
export function operatorOf(name: string): Operator | null {
  const plain = name.replace(/^For(?:Any|All)Values?:/, "").replace(/IfExists$/, "");
  const ifExists = name.endsWith("IfExists") || name.startsWith("ForAllValues:");
  if (plain === "Null") return { test: () => false, negated: false, ifExists: false, asksForAbsence: true };
  const test = TESTS.get(NEGATIONS.get(plain) ?? plain);
  return test === undefined ? null : { test, negated: NEGATIONS.has(plain), ifExists, asksForAbsence: false };
}

/** Whether a condition holds. Keys have no case. */
export function holds(condition: Condition, actual: string | undefined): boolean {
  const { operator, values } = condition;
  if (operator.asksForAbsence)
    return values.some((value) => (value.toLowerCase() === "true") === (actual === undefined));
  if (actual === undefined) return operator.negated || operator.ifExists;
  const fits = values.some((value) => operator.test(actual, value));
  return fits !== operator.negated;
}

/** Each of an ARN's six parts matches by itself. */
function matchesArn(pattern: string, arn: string): boolean {
  const wanted = splitArn(pattern);
  const actual = splitArn(arn);
  return wanted.length === actual.length && wanted.every((part, index) => matchesWildcards(part, actual[index] ?? ""));
}

function splitArn(arn: string): readonly string[] {
  const parts = arn.split(":");
  return parts.length <= 6 ? parts : [...parts.slice(0, 5), parts.slice(5).join(":")];
}

function byNumber(rule: (difference: number) => boolean): Operator["test"] {
  return (actual, wanted) => rule(Number(actual) - Number(wanted));
}

/** ISO 8601, or seconds since 1970. */
function byDate(rule: (difference: number) => boolean): Operator["test"] {
  return (actual, wanted) => rule(millisOf(actual) - millisOf(wanted));
}

function millisOf(text: string): number {
  return /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text);
}
