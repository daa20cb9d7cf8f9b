import { expect, it } from "vitest";
import type { Marks } from "../marks";
import type { VisitRow } from "../model";
import type { GraphState } from "./model";
import { sameProgress, stateProgress } from "./state-progress";

const STATE: GraphState = {
  id: "/Call",
  name: "Call",
  type: "Task",
  ends: true,
  retriers: [{ errors: ["Busy"], waits: [1], maxAttempts: 1, jitter: false }],
  parts: [],
  note: "",
};

const VISIT: VisitRow = {
  index: 0,
  state: "Call",
  type: "Task",
  parent: -1,
  lane: null,
  enteredEventId: 2,
  exitedEventId: 9,
  next: null,
  caught: null,
  attempts: [
    { scheduledEventId: 3, endedEventId: 5, outcome: "timeout", error: "States.Timeout" },
    { scheduledEventId: 6, endedEventId: 8, outcome: "success", error: null },
  ],
};

function at(moment: number, latest = VISIT) {
  const open = moment < latest.exitedEventId ? 1 : 0;
  const marks: Marks = {
    states: new Map([["Call", { visits: 1, open, latest }]]),
    walks: new Map(),
    current: "Call",
    next: null,
  };
  return stateProgress(STATE, marks, moment);
}

it("shows attempts as they stood at the moment", () => {
  const outcomes = (moment: number) => at(moment).attempts.map(({ outcome }) => outcome);
  expect(outcomes(2)).toEqual([]);
  expect(outcomes(4)).toEqual(["running"]);
  expect(outcomes(6)).toEqual(["failure", "running"]);
  expect(outcomes(9)).toEqual(["failure", "success"]);
});

it("tells an end from leaving for a catcher's state", () => {
  expect(at(8).ended).toBe(false);
  expect(at(9).ended).toBe(true);
  expect(at(9, { ...VISIT, next: "Sorry", caught: "Busy" }).ended).toBe(false);
});

it("knows when nothing has to be drawn anew", () => {
  expect(sameProgress(at(6), at(7))).toBe(true);
  expect(sameProgress(at(7), at(8))).toBe(false);
  expect(sameProgress(stateProgress(STATE, null, 0), at(2))).toBe(false);
});
