import { expect, it } from "vitest";
import * as quiz from "./index";

it("exports what a browser needs, and nothing of facts, items or gates", () => {
  expect(Object.keys(quiz).toSorted()).toEqual([
    "advanceAttempt",
    "emptyResponse",
    "formatQuantity",
    "grade",
    "matchingItems",
    "present",
    "rightResponse",
    "selectItems",
    "startAttempt",
  ]);
});
