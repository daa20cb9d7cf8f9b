import { describe, expect, it } from "vitest";
import { ExecutionLog } from "./execution-log";

const log = new ExecutionLog();
log.info("step");
log.data("body");
log.error("failure");

describe("ExecutionLog", () => {
  it.each([
    [{}, []],
    [{ loggingLevel: "OFF", dataTraceEnabled: true }, []],
    [{ loggingLevel: "ERROR", dataTraceEnabled: true }, ["failure"]],
    [{ loggingLevel: "INFO" }, ["step", "failure"]],
    [{ loggingLevel: "INFO", dataTraceEnabled: true }, ["step", "body", "failure"]],
  ] as const)("lets through with %j what the level allows", (settings, lines) => {
    expect(log.through(settings)).toEqual(lines);
  });

  it("cuts a line at 1,024 characters", () => {
    const long = new ExecutionLog();
    long.error("x".repeat(2_000));
    expect(long.through({ loggingLevel: "ERROR" })[0]).toHaveLength(1_024);
    expect(long.all()[0]).toHaveLength(2_000);
  });
});
