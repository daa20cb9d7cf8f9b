import { expect, it } from "vitest";
import * as sandbox from "./index";

it("exports these names", () => {
  expect(Object.keys(sandbox).sort()).toEqual([
    "FENCE_HEIGHTS",
    "SEED",
    "checkExecution",
    "judgePrediction",
    "packSetup",
    "parseExpectation",
    "readAslFence",
    "readSetupFragment",
    "setupFragment",
    "tryChallenge",
    "unpackSetup",
  ]);
});
