import { expect, it } from "vitest";
import { parseNote } from "@/lib/notes/parse";
import { buildItemBank } from "@/lib/quiz/bank";
import { createCardReader } from "./fixtures/card-reader";

const { facesOf } = createCardReader({ parse: parseNote, buildBank: buildItemBank });

const STEPS = ["1. mark the method", "2. deploy the API", "3. create a plan", "4. hand out the key"];

it("asks for the steps in order, and for the one that follows another", () => {
  expect(facesOf("sequence", "A key is issued in these steps:", "", ...STEPS)).toEqual([
    "Runs: name the four steps in their order: “A key is issued in these steps”. → mark the method → deploy the API → create a plan → hand out the key",
    "A key is issued in these steps. What comes right after “deploy the API”? → create a plan",
  ]);
});

it("names the number of steps where the author's question points at them", () => {
  const lines = [
    "A key is issued in these steps:",
    "",
    "<!-- ask: A key is issued. In which order do these happen? -->",
    ...STEPS,
  ];
  expect(facesOf("sequence", ...lines)[0]).toMatch(/^A key is issued. In which order do the four steps happen\?/);
});

it("asks for nothing in between where there are few steps", () => {
  expect(facesOf("sequence", "A key is issued in these steps:", "", ...STEPS.slice(0, 3))).toHaveLength(1);
});
