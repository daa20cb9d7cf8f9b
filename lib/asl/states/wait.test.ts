import { describe, expect, it } from "vitest";
import { runDefinition } from "../testing/run-definition";

const CLOCK = Date.UTC(2025, 0, 1);

async function waited(fields: object, input: object = {}, language = "JSONPath") {
  const definition = {
    QueryLanguage: language,
    StartAt: "W",
    States: { W: { Type: "Wait", ...fields, End: true } },
  };
  const { outcome, clock } = await runDefinition(definition, { input: input as never, clock: CLOCK });
  return outcome.status === "SUCCEEDED" ? (clock - CLOCK) / 1000 : outcome;
}

describe("Wait", () => {
  it("takes seconds and times, fixed, by path or by expression", async () => {
    expect(await waited({ Seconds: 7 })).toBe(7);
    expect(await waited({ SecondsPath: "$.s" }, { s: 8 })).toBe(8);
    expect(await waited({ Timestamp: "2025-01-01T00:01:00Z" })).toBe(60);
    expect(await waited({ TimestampPath: "$.t" }, { t: "2025-01-01T01:00:00+01:00" })).toBe(0);
    expect(await waited({ Seconds: "{% $states.input.s * 2 %}" }, { s: 5 }, "JSONata")).toBe(10);
    expect(await waited({ Timestamp: "{% $states.input.t %}" }, { t: "2025-01-01T00:00:30Z" }, "JSONata")).toBe(30);
  });

  it("costs nothing for most of a year", async () => {
    expect(await waited({ Seconds: 30_000_000 })).toBe(30_000_000);
  });

  it("does not wait for the past", async () => {
    expect(await waited({ Timestamp: "2016-03-14T01:59:00Z" })).toBe(0);
  });

  it.each([[{ s: -1 }], [{ s: 1.5 }], [{ s: "soon" }], [{ s: 1e12 }]])("fails for %j", async (input) => {
    expect(await waited({ SecondsPath: "$.s" }, input)).toMatchObject({ status: "FAILED", error: "States.Runtime" });
  });
});
