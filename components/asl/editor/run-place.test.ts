import { expect, it } from "vitest";
import { parseDefinition } from "@/lib/asl";
import { marksAt } from "../marks";
import type { EventRow, RunRecord, VisitRow } from "../model";
import { runPlace } from "./run-place";

const TEXT = JSON.stringify(
  {
    StartAt: "Call",
    States: {
      Call: {
        Type: "Task",
        Resource: "r",
        Retry: [{ ErrorEquals: ["Busy"], MaxAttempts: 1 }],
        Catch: [
          { ErrorEquals: ["Other"], Next: "Sorry" },
          { ErrorEquals: ["States.ALL"], Next: "Sorry" },
        ],
        End: true,
      },
      Sorry: { Type: "Fail" },
    },
  },
  null,
  1,
);

const TYPES = [
  "ExecutionStarted",
  "TaskStateEntered",
  "TaskScheduled",
  "TaskFailed",
  "TaskScheduled",
  "TaskFailed",
  "TaskStateExited",
  "FailStateEntered",
] as const;

function log<Entry>(entries: readonly Entry[]) {
  const at = (index: number): Entry => {
    const entry = entries[index];
    if (entry === undefined) throw new Error(`no entry ${index}`);
    return entry;
  };
  return { length: entries.length, at, [Symbol.iterator]: () => entries[Symbol.iterator]() };
}

const VISIT: VisitRow = {
  index: 0,
  state: "Call",
  type: "Task",
  parent: -1,
  lane: null,
  enteredEventId: 2,
  exitedEventId: 7,
  next: "Sorry",
  caught: "Busy",
  attempts: [
    { scheduledEventId: 3, endedEventId: 4, outcome: "failure", error: "Busy" },
    { scheduledEventId: 5, endedEventId: 6, outcome: "failure", error: "Busy" },
  ],
};

const EVENTS = TYPES.map((type, index): EventRow => {
  const visit = index === 0 ? -1 : index === 7 ? 1 : 0;
  const state = ["Call", "Sorry"][visit] ?? null;
  return {
    id: index + 1,
    previousEventId: index,
    type,
    seconds: 0,
    visit,
    state,
    note: "",
    transitions: 0,
    payload: 0,
  };
});

const SORRY: VisitRow = {
  ...VISIT,
  index: 1,
  state: "Sorry",
  type: "Fail",
  enteredEventId: 8,
  exitedEventId: 0,
  next: null,
  caught: null,
  attempts: [],
};
const RECORD: RunRecord = {
  outcome: { status: "FAILED", error: null, cause: null },
  endedBy: "machine",
  startedAt: 0,
  events: log(EVENTS),
  visits: log([VISIT, SORRY]),
  children: [],
};

function placeAtMoment(moment: number) {
  const definition = parseDefinition(TEXT);
  if (definition === null) throw new Error("no definition");
  const { trace, words } = runPlace(definition, RECORD, marksAt(RECORD, moment), moment);
  const now = trace.now === null ? null : TEXT.slice(trace.now.offset, trace.now.offset + trace.now.length);
  return { done: trace.done.length, now: now?.replace(/\s+/g, "") ?? null, words };
}

it("marks nothing before a state is entered", () => {
  expect(placeAtMoment(0)).toEqual({ done: 0, now: null, words: null });
  expect(placeAtMoment(1)).toEqual({ done: 0, now: null, words: null });
});

it("points at the words that the moment comes from", () => {
  expect(placeAtMoment(2)).toMatchObject({ done: 1, now: '"Call"', words: "this state is where the run stands." });
  expect(placeAtMoment(3).now).toBe('"r"');
  expect(placeAtMoment(4)).toMatchObject({
    now: expect.stringContaining('"MaxAttempts":1'),
    words: expect.stringContaining("retrier"),
  });
  expect(placeAtMoment(6).words).toContain("task");
  expect(placeAtMoment(7)).toMatchObject({
    now: '{"ErrorEquals":["States.ALL"],"Next":"Sorry"}',
    words: "this catcher is where the run stands.",
  });
  expect(placeAtMoment(8)).toMatchObject({ done: 2, now: '"Sorry"' });
});
