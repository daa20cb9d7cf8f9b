import { describe, expect, it } from "vitest";
import { readNumber } from "./read-number";

describe("readNumber", () => {
  it.each([
    ["25000", [25_000]],
    ["25,000", [25_000, 25]],
    ["25 000", [25_000]],
    ["25'000", [25_000]],
    ["1,000,000", [1_000_000]],
    ["1.000.000", [1_000_000]],
    ["1,234.5", [1234.5]],
    ["1.234,5", [1234.5]],
    ["0,5", [0.5]],
    ["0.001", [0.001]],
    ["1e3", [1000]],
    ["-3", [-3]],
  ])("reads %s", (text, values) => {
    expect(readNumber(text)).toEqual({ values, unit: null });
  });

  it.each([
    ["25000 events", "event"],
    ["5 min", "minute"],
    ["29s", "second"],
    ["10 MB", "MB"],
    ["$5", "USD"],
    ["72 %", "%"],
    ["40 iteration", "iteration"],
  ])("reads the unit of %s", (text, unit) => {
    expect(readNumber(text)?.unit).toBe(unit);
  });

  it.each(["", "abc", "5,00,0", "1 2 3", "12 !?", "1..2", "9".repeat(100)])("refuses %s", (text) => {
    expect(readNumber(text)).toBeNull();
  });
});
