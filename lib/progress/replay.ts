import type { NoteId } from "@/lib/notes";
import type { ItemId, Outcome } from "@/lib/quiz";
import { assertNever } from "@/lib/util";
import type {
  AnsweredEvent,
  EventId,
  ItemRecord,
  PracticeRecord,
  PracticeStartedEvent,
  Progress,
  ProgressEvent,
} from "./model";
import { union } from "./union";

/** What is gathered while the log is read. Records without prototype, because their keys come from outside. */
interface Tally {
  readonly items: Record<ItemId, ItemRecord>;
  readonly read: Record<NoteId, number>;
  readonly started: Map<string, PracticeStartedEvent>;
  readonly outcomes: Map<string, Record<ItemId, Outcome>>;
  readonly ended: Set<string>;
  events: number;
  lastAt: number | null;
}

const unseen: ItemRecord = { answers: 0, right: 0, last: null, lastAt: null, flagged: false, noteId: null };

/**
 * The learner's state after these events. Their order in the list doesn't matter, and an event that stands there twice
 * counts once. Linear in the number of events but for sorting.
 */
export function replay(events: readonly ProgressEvent[]): Progress {
  return replayLog(union(events));
}

/** As {@link replay}, for events that are a union already: by time and id, each once. */
export function replayLog(log: readonly ProgressEvent[]): Progress {
  const gone = takenBack(log);
  const tally = emptyTally();
  for (const event of log) if (event.type !== "undone" && !gone.has(event.id)) count(tally, event);
  return {
    items: tally.items,
    read: tally.read,
    sessions: [...tally.started.values()].map((start) => practiceRecord(tally, start)),
    events: tally.events,
    lastAt: tally.lastAt,
  };
}

/** From the last event to the first, so that an undo that was itself taken back is known before its turn comes. */
function takenBack(log: readonly ProgressEvent[]): ReadonlySet<EventId> {
  const gone = new Set<EventId>();
  for (let index = log.length - 1; index >= 0; index--) {
    const event = log[index];
    if (event?.type === "undone" && !gone.has(event.id)) gone.add(event.eventId);
  }
  return gone;
}

function count(tally: Tally, event: Exclude<ProgressEvent, { type: "undone" }>): void {
  tally.events += 1;
  tally.lastAt = event.at;
  switch (event.type) {
    case "answered":
      countAnswer(tally, event);
      return;
    case "practice-started":
      if (!tally.started.has(event.sessionId)) tally.started.set(event.sessionId, event);
      return;
    case "practice-ended":
      tally.ended.add(event.sessionId);
      return;
    case "lesson-read":
      tally.read[event.noteId] = event.at;
      return;
    case "flagged":
      tally.items[event.itemId] = { ...(tally.items[event.itemId] ?? unseen), flagged: event.flagged };
      return;
    default:
      assertNever(event);
  }
}

function countAnswer(tally: Tally, { itemId, noteId, outcome, at, sessionId }: AnsweredEvent): void {
  const before = tally.items[itemId] ?? unseen;
  tally.items[itemId] = {
    answers: before.answers + 1,
    right: before.right + Number(outcome === "right"),
    last: outcome,
    lastAt: at,
    flagged: before.flagged,
    noteId,
  };
  if (sessionId !== null) outcomesOf(tally, sessionId)[itemId] = outcome;
}

function outcomesOf(tally: Tally, sessionId: string): Record<ItemId, Outcome> {
  const outcomes = tally.outcomes.get(sessionId) ?? Object.create(null);
  tally.outcomes.set(sessionId, outcomes);
  return outcomes;
}

function practiceRecord(tally: Tally, { sessionId, itemIds, seed, at }: PracticeStartedEvent): PracticeRecord {
  return {
    sessionId,
    itemIds,
    seed,
    startedAt: at,
    outcomes: outcomesOf(tally, sessionId),
    ended: tally.ended.has(sessionId),
  };
}

function emptyTally(): Tally {
  return {
    items: Object.create(null),
    read: Object.create(null),
    started: new Map(),
    outcomes: new Map(),
    ended: new Set(),
    events: 0,
    lastAt: null,
  };
}
