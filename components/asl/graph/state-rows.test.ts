import { expect, it } from "vitest";
import { parseDefinition } from "@/lib/asl";
import { type Marks, walkKey } from "../marks";
import type { VisitRow } from "../model";
import { graphModel } from "./graph-model";
import { stateRows } from "./state-rows";

const DEFINITION = {
  StartAt: "Call",
  States: {
    Call: {
      Type: "Task",
      Resource: "r",
      Retry: [{ ErrorEquals: ["Busy"], IntervalSeconds: 2, MaxAttempts: 2 }],
      Catch: [{ ErrorEquals: ["States.ALL"], Next: "Sorry" }],
      Next: "Each",
    },
    Each: { Type: "Map", ItemProcessor: { StartAt: "One", States: { One: { Type: "Pass", End: true } } }, End: true },
    Sorry: { Type: "Fail" },
  },
};

function rowsAt(marks: Marks | null, moment = 0) {
  const definition = parseDefinition(JSON.stringify(DEFINITION));
  const machine = definition === null ? null : graphModel(definition);
  if (machine === null) throw new Error("no graph");
  return stateRows(machine, marks, moment);
}

const VISIT: VisitRow = {
  index: 0,
  state: "Call",
  type: "Task",
  parent: -1,
  lane: null,
  enteredEventId: 2,
  exitedEventId: 9,
  next: "Sorry",
  caught: "Busy",
  attempts: [
    { scheduledEventId: 3, endedEventId: 5, outcome: "failure", error: "Busy" },
    { scheduledEventId: 6, endedEventId: 8, outcome: "failure", error: "Busy" },
  ],
};

it("says in words what the graph draws", () => {
  expect(rowsAt(null).map(({ name, ways, handlers, inside }) => [name, ways, handlers, inside])).toEqual([
    ["Call", ["Each"], ["retries Busy after 2 s, 4 s", "catches States.ALL: Sorry"], null],
    ["Each", ["ends here"], [], null],
    ["One", ["ends here"], [], "for each item of Each"],
    ["Sorry", ["ends here"], [], null],
  ]);
});

it("tells how far a run has come, at the moment that is shown", () => {
  const states = new Map([["Call", { visits: 1, open: 0, latest: VISIT }]]);
  const walks = new Map([[walkKey("Call", "Sorry", true), { from: "Call", to: "Sorry", times: 1, caught: "Busy" }]]);
  const rows = rowsAt({ states, walks, current: "Call", next: "Sorry" }, 9);
  expect(rows.map(({ progress }) => progress)).toEqual([
    "visited, 2 of 2 attempts failed",
    "not visited",
    "not visited",
    "is next, not visited",
  ]);
  expect(rows[0]?.handlers.at(-1)).toBe("catches States.ALL: Sorry (taken)");
  const earlier = {
    states: new Map([["Call", { visits: 1, open: 1, latest: VISIT }]]),
    walks: new Map(),
    current: "Call",
    next: null,
  };
  expect(rowsAt(earlier, 6)[0]?.progress).toBe("visited, 1 of 2 attempts failed, the run stands here");
});
