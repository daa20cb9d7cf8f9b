import { describe, expect, it } from "vitest";
import { waitText } from "./wait-text";

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

describe("waitText", () => {
  it.each([
    [0, "1 min"],
    [10 * MINUTE, "10 min"],
    [90 * MINUTE, "1.5 hours"],
    [60 * MINUTE, "1 hour"],
    [DAY, "1 day"],
    [26 * DAY, "26 days"],
    [76 * DAY, "2.5 months"],
    [800 * DAY, "2.2 years"],
  ])("writes %d ms as %s", (milliseconds, text) => {
    expect(waitText(milliseconds)).toBe(text);
  });
});
