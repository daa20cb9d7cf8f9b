import { expect, it } from "vitest";
import * as quiz from "./index";

it("exports what a browser needs, and nothing that makes or checks items", () => {
  expect(Object.keys(quiz).toSorted()).toEqual([
    "advanceAttempt",
    "boundsText",
    "emptyResponse",
    "figureText",
    "formatQuantity",
    "grade",
    "isWithin",
    "matchingItems",
    "noneOf",
    "present",
    "rightResponse",
    "selectItems",
    "shareOf",
    "startAttempt",
  ]);
});
