import { expect, it } from "vitest";
import * as sandbox from "./index";

it("exports these names", () => {
  expect(Object.keys(sandbox).sort()).toEqual([
    "FENCE_HEIGHTS",
    "SEED",
    "checkExecution",
    "fillPlaceholders",
    "judgePrediction",
    "packSetup",
    "parseExpectation",
    "readAslFence",
    "readImport",
    "readSetupFragment",
    "serviceOf",
    "setupFragment",
    "tryChallenge",
    "unpackSetup",
  ]);
});
