import { describe, expect, it } from "vitest";
import { clockText, minutesText } from "./time-text";

describe("clockText", () => {
  it("shows minutes and seconds, and hours where there are any", () => {
    expect(clockText(52 * 60_000 + 18_000)).toBe("52:18");
    expect(clockText(9_000)).toBe("0:09");
    expect(clockText(125 * 60_000)).toBe("2:05:00");
  });

  it("shows zero only when the time is over", () => {
    expect(clockText(1)).toBe("0:01");
    expect(clockText(0)).toBe("0:00");
    expect(clockText(-5_000)).toBe("0:00");
  });
});

describe("minutesText", () => {
  it("says hours and minutes in words", () => {
    expect(minutesText(60_000)).toBe("1 minute");
    expect(minutesText(130 * 60_000)).toBe("2 hours 10 minutes");
    expect(minutesText(120 * 60_000)).toBe("2 hours");
  });
});
