import { type Execution, type ExecutionOutcome, type Json, type JsonObject, jsonEqual } from "@/lib/asl";
import type { Expectation, ExpectedStatus } from "./expectation";
import { secondsOf } from "./run-trial";

/** Where a run differs from what was expected. Both are texts to show. */
export interface Mismatch {
  readonly field: keyof Expectation;
  readonly expected: string;
  readonly found: string;
}

/** Compares a run that is over with what was expected of it; nothing differs where the list is empty. */
export function checkExecution(execution: Execution, expectation: Expectation): readonly Mismatch[] {
  return FIELDS.flatMap((field) => checkField(field, execution, expectation) ?? []);
}

const FIELDS = [
  ...(["status", "error", "output", "has", "states", "visits", "avoids"] as const),
  ...(["calls", "requests", "seconds", "mostSeconds", "transitions", "mostTransitions"] as const),
];

function checkField(field: keyof Expectation, execution: Execution, wanted: Expectation): Mismatch | null {
  const differs = (expected: Json, found: Json | undefined): Mismatch => ({
    field,
    expected: textOf(expected),
    found: found === undefined ? "none" : textOf(found),
  });
  const expected = wanted[field];
  if (expected === undefined) return null;
  const found = foundIn(field, execution, wanted);
  return holds(field, expected, found) ? null : differs(expected, found);
}

/** What a run has to show for a field; undefined where there is no such thing. */
function foundIn(field: keyof Expectation, execution: Execution, wanted: Expectation): Json | undefined {
  const { outcome, transitions } = execution;
  switch (field) {
    case "status":
      return statusOf(outcome);
    case "error":
      return "error" in outcome ? outcome.error : undefined;
    case "output":
    case "has":
      return "output" in outcome ? outcome.output : undefined;
    case "states":
    case "visits":
    case "avoids":
      return [...execution.visits].map(({ state }) => state);
    case "calls":
      return attemptsOf(execution, Object.keys(wanted.calls ?? {}));
    case "requests":
      return requestsOf(execution, Object.keys(wanted.requests ?? {}));
    case "seconds":
    case "mostSeconds":
      return secondsOf(execution);
    case "transitions":
    case "mostTransitions":
      return transitions;
  }
}

/** Virtual time is exact to the millisecond. */
const MILLISECOND = 0.001;

function holds(field: keyof Expectation, expected: Json, found: Json | undefined): boolean {
  if (found === undefined) return false;
  switch (field) {
    case "has":
      return includes(found, expected);
    case "visits":
      return asNames(expected).every((name) => asNames(found).includes(name));
    case "avoids":
      return !asNames(expected).some((name) => asNames(found).includes(name));
    case "seconds":
      return Math.abs(Number(expected) - Number(found)) < MILLISECOND;
    case "mostSeconds":
    case "mostTransitions":
      return Number(found) <= Number(expected);
    default:
      return jsonEqual(expected, found);
  }
}

function asNames(value: Json): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

/** Whether every member that is expected of an object is there; objects in it are compared likewise. */
function includes(found: Json, expected: Json): boolean {
  if (!isObject(expected)) return jsonEqual(found, expected);
  if (!isObject(found)) return false;
  return Object.entries(expected).every(([key, value]) => {
    const member = Object.hasOwn(found, key) ? found[key] : undefined;
    return member !== undefined && includes(member, value);
  });
}

function isObject(value: Json): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The word for how a run ended; other words than an expectation can have are those of the service. */
function statusOf({ status }: ExecutionOutcome): string {
  const WORDS: Readonly<Partial<Record<ExecutionOutcome["status"], ExpectedStatus>>> = {
    SUCCEEDED: "succeeded",
    FAILED: "failed",
    TIMED_OUT: "timed-out",
  };
  return WORDS[status] ?? status.toLowerCase();
}

function attemptsOf({ visits }: Execution, states: readonly string[]): JsonObject {
  const counts = new Map(states.map((state) => [state, 0]));
  for (const { state, attempts } of visits) {
    const count = counts.get(state);
    if (count !== undefined) counts.set(state, count + attempts.length);
  }
  return Object.fromEntries(counts);
}

function requestsOf({ visits }: Execution, states: readonly string[]): JsonObject {
  const requests = new Map<string, Json>();
  for (const { state, attempts } of visits) {
    const last = attempts.at(-1);
    if (states.includes(state) && last !== undefined) requests.set(state, last.request);
  }
  return Object.fromEntries(requests);
}

const MAX_TEXT = 400;

function textOf(value: Json): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
}
