import { expect, it } from "vitest";
import { createMatcher } from "../match";
import { compareHistory } from "./compare-history";

const match = createMatcher([]);
const event = (id: number, previousEventId: number, type: string, details = {}) => ({
  id,
  previousEventId,
  type,
  details,
});
const removed = (type: string, details = {}) => ({ id: null, previousEventId: null, type, details });

const HISTORY = [event(1, 0, "ExecutionStarted"), event(2, 0, "PassStateEntered", { name: "A" }), event(3, 2, "End")];

it("takes equal histories as equal", () => {
  expect(compareHistory(HISTORY, HISTORY, match)).toBeNull();
});

it("takes missing details as none", () => {
  expect(compareHistory([{ id: 1, previousEventId: 0, type: "A" }], [event(1, 0, "A")], match)).toBeNull();
  expect(
    compareHistory([{ id: 1, previousEventId: 0, type: "A" }], [event(1, 0, "A", { x: 1 })], match),
  ).not.toBeNull();
});

it.each([
  ["one event too few", HISTORY.slice(0, 2)],
  ["one event too many", [...HISTORY, event(4, 3, "More")]],
  ["another parent", [...HISTORY.slice(0, 2), event(3, 1, "End")]],
  ["another detail", [HISTORY[0], event(2, 0, "PassStateEntered", { name: "B" }), HISTORY[2]]],
  ["another type", [HISTORY[0], event(2, 0, "WaitStateEntered", { name: "A" }), HISTORY[2]]],
])("finds %s", (_, actual) => {
  expect(compareHistory(HISTORY, actual as typeof HISTORY, match)).not.toBeNull();
});

const PARTIAL = [
  event(1, 0, "ParallelStateStarted"),
  removed("In", { name: "A" }),
  removed("In", { name: "B" }),
  event(5, 3, "Out"),
];
const FULL = [
  event(1, 0, "ParallelStateStarted"),
  event(2, 1, "In", { name: "B" }),
  event(3, 1, "In", { name: "A" }),
  event(4, 3, "ParallelStateSucceeded"),
  event(5, 3, "Out"),
];

it("takes events without ids as a set, and the lost end of the Parallel state as given", () => {
  expect(compareHistory(PARTIAL, FULL, match)).toBeNull();
});

it("finds an event in the set that is not as recorded, one too many and one too few", () => {
  const other = FULL.map((each) => (each.id === 3 ? event(3, 1, "In", { name: "C" }) : each));
  expect(compareHistory(PARTIAL, other, match)?.path).toBe("history/- In");
  const more = FULL.map((each) => (each.id === 4 ? event(4, 3, "MapStateSucceeded") : each));
  expect(compareHistory(PARTIAL, more, match)).toEqual({
    path: "history/4",
    expected: undefined,
    actual: "MapStateSucceeded",
  });
  expect(
    compareHistory([...PARTIAL.slice(0, 3), removed("In"), PARTIAL[3] ?? removed("")], FULL, match),
  ).not.toBeNull();
});

it("allows no lost event where ids are known", () => {
  const known = [event(1, 0, "A"), event(3, 1, "B")];
  const actual = [event(1, 0, "A"), event(2, 1, "ParallelStateSucceeded"), event(3, 1, "B")];
  expect(compareHistory(known, actual, match)).not.toBeNull();
});
