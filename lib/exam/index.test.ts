import { expect, it } from "vitest";
import * as exam from "./index";

it("exports what a browser needs, and nothing that reads Markdown", () => {
  expect(Object.keys(exam).toSorted()).toEqual([
    "assembleForm",
    "atTime",
    "bankHash",
    "challengeQuery",
    "compareAttempts",
    "createAssembler",
    "drawForms",
    "estimate",
    "lintForms",
    "presentEntry",
    "readChallenge",
    "remaining",
    "replaySitting",
    "scoreSitting",
    "startSitting",
    "transition",
    "trend",
    "validityOn",
  ]);
});
