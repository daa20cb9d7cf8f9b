import { expect, it } from "vitest";
import { parseNote } from "@/lib/notes/parse";
import { buildItemBank } from "@/lib/quiz/bank";
import { createCardReader } from "./fixtures/card-reader";

const { facesOf } = createCardReader({ parse: parseNote, buildBank: buildItemBank });

it.each([
  ["- **WebSocket message**: at most 128 KB", "What is the maximum size of a WebSocket message? → 128 KB"],
  ["- **Import file**: at most 6 MB", "What is the maximum size of an import file? → 6 MB"],
  [
    "- **Name of a stage**: at most 128 characters",
    "What is the maximum length of the name of a stage? → 128 characters",
  ],
  ["- **Lifetime of an entry**: 300 seconds by default", "What is the default lifetime of an entry? → 300 seconds"],
  ["- **Stages of one API**: 10 by default", "How many stages of one API are allowed by default? → 10"],
  ["- **Open runs**: at most 1,000 runs", "How many open runs are allowed at most? → 1,000 runs"],
  ["- **Retries of a task**: at least 2", "How many retries of a task are needed at least? → 2"],
  ["- **Largest cache of a stage**: 237 GB", "What is the largest cache of a stage? → 237 GB"],
  [
    "- **Resource policy**: at most 8,192 characters by default",
    "What is the default maximum length of a resource policy? → 8,192 characters",
  ],
  ["- **Age of an execution**: at most 1 year", "What is the maximum age of an execution? → 1 year"],
])("asks for the number of %j", (line, face) => {
  expect(facesOf("limit", line)).toEqual([face]);
});

it("keeps to a plain question where the name is no noun of a sentence", () => {
  expect(facesOf("limit", "- **express**: up to 5 minutes")).toEqual([
    "Runs: Express: what is the maximum? → 5 minutes",
  ]);
});
