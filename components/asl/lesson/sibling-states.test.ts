import { expect, it } from "vitest";
import { siblingStates } from "./sibling-states";

const inner = { StartAt: "C", States: { C: {}, D: {} } };
const definition = JSON.stringify({ StartAt: "A", States: { A: { ItemProcessor: inner }, B: {} } });

it("gives the states of the machine that the state is in", () => {
  expect(siblingStates(definition, "B")).toEqual(["A", "B"]);
  expect(siblingStates(definition, "C")).toEqual(["C", "D"]);
});

it("gives none for a state that is not there, or a definition that can't be read", () => {
  expect(siblingStates(definition, "toString")).toEqual([]);
  expect(siblingStates("{", "A")).toEqual([]);
});
