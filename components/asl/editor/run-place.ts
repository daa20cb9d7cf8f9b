import { type Definition, errorEquals, fieldValue, type SourceNode, type StateView, textOf } from "@/lib/asl";
import type { Marks } from "../marks";
import type { EventRow, Moment, RunRecord, VisitRow } from "../model";
import type { Trace } from "./trace-gutter";

/** Where in the definition the run stands, with words for it. */
export interface RunPlace {
  readonly trace: Trace;
  /** Follows the number of the line: `this catcher is where the run stands.` Null before the run and at its end. */
  readonly words: string | null;
}

/** What of the definition has run at a moment, and the words that the moment's event comes from. */
export function runPlace(definition: Definition, record: RunRecord, marks: Marks, moment: Moment): RunPlace {
  const states = definition.states.filter(({ name }) => marks.states.has(name));
  const done = states.map(({ field, node }) => ({
    offset: field.key.offset,
    length: node.offset + node.length - field.key.offset,
  }));
  const event = moment === 0 ? null : record.events.at(moment - 1);
  const visit = event === null || event.visit === -1 ? null : record.visits.at(event.visit);
  const state = visit === null ? undefined : states.find(({ name }) => name === visit.state);
  if (event === null || visit === null || state === undefined) return { trace: { done, now: null }, words: null };
  const { node, what } = partOf(state, event, visit);
  return { trace: { done, now: node ?? state.field.key }, words: `this ${what} is where the run stands.` };
}

interface Part {
  /** Null for the state's name. */
  readonly node: SourceNode | null;
  readonly what: string;
}

/** The part of a state that an event comes from. */
function partOf(state: StateView, event: EventRow, visit: VisitRow): Part {
  if (event.type.endsWith("StateExited")) return exitPart(state, visit);
  if (/(?:Failed|TimedOut)$/.test(event.type)) return retryPart(state, event, visit) ?? part(state, "Resource", "task");
  if (/^(?:Task|LambdaFunction|Activity)(?:Scheduled|Started|Submitted|Succeeded)$/.test(event.type))
    return part(state, "Resource", "task");
  return { node: null, what: "state" };
}

function exitPart(state: StateView, visit: VisitRow): Part {
  if (visit.caught !== null) {
    const catcher = entryIn(state, "Catch", visit.caught);
    return { node: catcher, what: catcher === null ? "state" : "catcher" };
  }
  if (state.type !== "Choice") return part(state, state.node.fields.has("Next") ? "Next" : "End", "transition");
  const rules = fieldValue(state.node, "Choices");
  const rule = rules?.type === "array" ? rules.items.find((item) => leadsTo(item, visit.next)) : undefined;
  return rule === undefined ? part(state, "Default", "default") : { node: rule, what: "rule" };
}

function leadsTo(rule: SourceNode, next: string | null): boolean {
  return rule.type === "object" && textOf(rule, "Next") === next;
}

/** The retrier, where another attempt follows the one that failed. */
function retryPart(state: StateView, event: EventRow, visit: VisitRow): Part | null {
  const index = visit.attempts.findIndex(({ endedEventId }) => endedEventId === event.id);
  const attempt = visit.attempts[index];
  if (attempt === undefined || visit.attempts[index + 1] === undefined) return null;
  const retrier = entryIn(state, "Retry", attempt.error);
  return retrier === null ? null : { node: retrier, what: "retrier" };
}

/** The first entry of a list of retriers or catchers that names the error. */
function entryIn(state: StateView, list: "Retry" | "Catch", error: string | null): SourceNode | null {
  const entries = fieldValue(state.node, list);
  if (entries?.type !== "array") return null;
  return entries.items.find((entry) => errorEquals(namesIn(entry), error)) ?? null;
}

function namesIn(entry: SourceNode): readonly string[] {
  const names = entry.type === "object" ? fieldValue(entry, "ErrorEquals") : undefined;
  return names?.type === "array" ? names.items.flatMap((name) => (name.type === "string" ? [name.value] : [])) : [];
}

function part(state: StateView, field: string, what: string): Part {
  const node = fieldValue(state.node, field);
  return node === undefined ? { node: null, what: "state" } : { node, what };
}
