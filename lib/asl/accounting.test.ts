import { describe, expect, it } from "vitest";
import { accountFor } from "./accounting";
import { runDefinition } from "./testing/run-definition";

const PRICES = { perTransition: 2, perRequest: 10, perGigabyteSecond: 1600 };

describe("accountFor", () => {
  it("counts a retry as a transition", async () => {
    const execution = await runDefinition(
      {
        StartAt: "Call",
        States: {
          Call: {
            Type: "Task",
            Resource: "arn:aws:states:::sns:publish",
            Retry: [{ ErrorEquals: ["Busy"], IntervalSeconds: 2 }],
            End: true,
          },
        },
      },
      { tasks: { Call: [{ error: "Busy" }, { output: "done" }] } },
    );
    const account = accountFor(execution, PRICES);
    expect(account).toMatchObject({ transitions: 2, seconds: 2, events: 10 });
    expect(account.bill.STANDARD).toBe(4);
  });

  it("rounds Express duration up to a tenth of a second and memory up to 64 MB", async () => {
    const execution = await runDefinition({
      StartAt: "Rest",
      States: { Rest: { Type: "Wait", Seconds: 3, Next: "End" }, End: { Type: "Succeed" } },
    });
    expect(accountFor(execution, PRICES).bill.EXPRESS).toBeCloseTo(10 + 3 * 0.0625 * 1600);
    expect(accountFor(execution, PRICES, 65).bill.EXPRESS).toBeCloseTo(10 + 3 * 0.125 * 1600);
  });

  it("measures payloads as UTF-8", async () => {
    const execution = await runDefinition(
      { StartAt: "Say", States: { Say: { Type: "Pass", Result: "grün €", End: true } } },
      { input: "x" },
    );
    expect(accountFor(execution, PRICES)).toMatchObject({ largestPayload: 11, outputBytes: 11 });
  });
});
