import { expect, it } from "vitest";
import { createMatcher } from "../match";
import { handOut } from "./hand-out";

const match = createMatcher([{ token: "<token>", pattern: "[\\s\\S]*?" }]);
const call = (request: unknown, iteration: readonly number[] = []) => ({ state: "Work", iteration, request });

it("hands out the attempts in order", () => {
  const { next } = handOut({ Work: [{ error: "First" }, { output: 2 }] }, match);
  expect([next(call(1)), next(call(1)), next(call(1))]).toEqual([{ error: "First" }, { output: 2 }, null]);
});

it("gives nothing for a state without attempts", () => {
  expect(handOut({}, match).next(call(1))).toBeNull();
});

it("chooses the first unused attempt that made the request", () => {
  const attempts = [
    { output: "a", request: 1 },
    { output: "b", request: { id: "<token>" } },
  ];
  const { next } = handOut({ Work: attempts }, match);
  expect(next(call({ id: "x" }))?.output).toBe("b");
  expect(next(call({ id: "x" }))?.output).toBe("a");
});

it("prefers the attempts of the same iteration", () => {
  const attempts = [0, 1].map((index) => ({ output: index, iteration: [index], request: "same" }));
  const { next } = handOut({ Work: attempts }, match);
  expect(next(call("same", [1]))?.output).toBe(1);
  expect(next(call("same", [0]))?.output).toBe(0);
});

it("hands out an attempt that repeats again and again", () => {
  const { next } = handOut({ Work: [{ error: "Always", repeat: true }] }, match);
  expect([next(call(1)), next(call(2))].map((mock) => mock?.error)).toEqual(["Always", "Always"]);
});
