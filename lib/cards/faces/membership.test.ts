import { expect, it } from "vitest";
import { parseNote } from "@/lib/notes/parse";
import { buildItemBank } from "@/lib/quiz/bank";
import { createCardReader } from "./fixtures/card-reader";

const { facesOf } = createCardReader({ parse: parseNote, buildBank: buildItemBank });

it("asks for all members, and for the one that is missing", () => {
  const faces = facesOf("membership", "The states that can have a Catch are:", "", "- Task", "- Parallel", "- Map");
  expect(faces).toEqual([
    "Runs: name the three states that can have a Catch. → Task | Parallel | Map",
    "States that can have a Catch: Task, ____ and Map. → Parallel",
  ]);
});

it("takes the options out of the author's question", () => {
  const lines = [
    "The settings of a method are:",
    "",
    "<!-- ask: Which of these settings can a method override? -->",
    "- Rate",
    "- Burst",
  ];
  expect(facesOf("membership", ...lines)).toEqual(["Which settings can a method override? Name both. → Rate | Burst"]);
});

it("asks in its own words where the author's question needs the options", () => {
  const lines = [
    "The sources that start a run are:",
    "",
    "<!-- ask: Which of these can start a run? -->",
    "- API",
    "- Timer",
  ];
  expect(facesOf("membership", ...lines)).toEqual(["Name the two sources that start a run. → API | Timer"]);
});

it("does not ask for a missing member that another one names", () => {
  const lines = ["The queue types are:", "", "- Standard", "- FIFO", "- FIFO with batches"];
  expect(facesOf("membership", ...lines)).toEqual([
    "Runs: name the three queue types. → Standard | FIFO | FIFO with batches",
  ]);
});
