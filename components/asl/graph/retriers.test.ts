import { expect, it } from "vitest";
import { parseDefinition } from "@/lib/asl";
import { retriersOf } from "./retriers";
import { waitWords } from "./wait-words";

function waitsOf(retrier: object): readonly number[] | undefined {
  const definition = parseDefinition(JSON.stringify({ States: { A: { Type: "Task", Retry: [retrier] } } }));
  const node = definition?.states[0]?.node;
  return node && retriersOf(node)[0]?.waits;
}

it("works out the waits, by the defaults where nothing is said", () => {
  expect(waitsOf({ ErrorEquals: ["A"] })).toEqual([1, 2, 4]);
  expect(waitsOf({ ErrorEquals: ["A"], IntervalSeconds: 3, BackoffRate: 1, MaxAttempts: 2 })).toEqual([3, 3]);
  expect(waitsOf({ ErrorEquals: ["A"], MaxAttempts: 4, MaxDelaySeconds: 3 })).toEqual([1, 2, 3, 3]);
});

it("works out no more than can be shown", () => {
  expect(waitsOf({ ErrorEquals: ["A"], MaxAttempts: 99_999_999 })?.length).toBeLessThan(20);
  expect(waitsOf({ ErrorEquals: ["A"], MaxAttempts: -5 })).toHaveLength(3);
});

it.each([
  [2, "2 s"],
  [1.5, "1.5 s"],
  [119, "119 s"],
  [300, "5 min"],
  [7200, "2 h"],
  [86_400 * 3, "3 d"],
])("writes %d seconds as %s", (seconds, words) => {
  expect(waitWords(seconds)).toBe(words);
});
