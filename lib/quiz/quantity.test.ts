import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuantities, formatQuantity, parseQuantity, qualifierOf, sameQuantity } from "./quantity";

function found(text: string): string[] {
  return findQuantities(text).map(({ value, unit, certainty }) => `${value}|${unit}|${certainty}`);
}

describe("findQuantities", () => {
  it.each([
    ["25,000 events", "25000|event|single"],
    ["256 KiB", "256|KiB|single"],
    ["29s limit", "29|second|single"],
    ["a 30-minute timeout", "30|minute|single"],
    ["lasts one year", "1|year|single"],
    ["72 % of calls", "72|%|single"],
    ["10,000 requests per second", "10000|request per second|single"],
    ["5 requests/second", "5|request per second|single"],
    ["USD 0.025 per 1,000", "0.025|USD per 1,000|single"],
    ["$0.025 per 1,000 state transitions", "0.025|USD per 1,000 state transitions|single"],
    ["3.50 USD per million requests", "3.5|USD per million requests|single"],
    ["1 million requests", "1000000|request|single"],
    ["at most 40 concurrent iterations", "40|concurrent iteration|single"],
    ["returns 429 errors", "429||single"],
    ["about 5 minutes", "5|minute|vague"],
    ["more than 5 minutes", "5|minute|vague"],
    ["100+ services", "100||vague"],
    ["one or two versions", "2|version|vague"],
    ["no more than 5 minutes", "5|minute|single"],
  ])("reads %j", (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    "SAA-C02",
    "4XX",
    "on 1/25/22",
    "version 1.2.3",
    "at 10:30",
    "10k",
    "from 2022-08 on",
    "one of the states",
    "512-bit keys",
  ])("finds no number in %j", (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    "0 to 3,600 seconds",
    "5–10 minutes",
    "500 mb to 237 GB",
    "between 1 and 5 minutes",
    "2 or 3 retries",
    "1-5 minutes",
  ])("marks both ends of the range %j", (text) => {
    expect(findQuantities(text).map((each) => each.certainty)).toEqual(["range", "range"]);
  });

  it("gives the offsets of number and unit", () => {
    const text = "Express runs up to 5 minutes only";
    const [only] = findQuantities(text);
    expect(text.slice(only?.start, only?.end)).toBe("5 minutes");
  });

  it("reads a very long line in linear time", () => {
    const started = performance.now();
    findQuantities("1 a ".repeat(50_000));
    findQuantities("1,000".repeat(50_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe("parseQuantity", () => {
  it.each([
    ["up to five minutes", 5, "minute", "maximum"],
    ["29 s (default)", 29, "second", "default"],
    ["at least 2 branches", 2, "branch", "minimum"],
    ["25,000", 25_000, "", "exact"],
    ["maximum of 10 MB", 10, "MB", "maximum"],
  ])("reads %j", (text, value, unit, qualifier) => {
    expect(parseQuantity(text)).toEqual({ value, unit, qualifier });
  });

  it.each(["0 to 5 s", "about 5 s", "5 s and 10 s", "5 s after the start", "not 5 s", "never", ""])(
    "refuses %j",
    (text) => {
      expect(parseQuantity(text)).toBeNull();
    },
  );

  it("reads back what formatQuantity writes", () => {
    const unit = fc.constantFrom("second", "KiB", "%", "event", "request per second", "USD", "USD per 1,000", "");
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), unit, (value, name) => {
        fc.pre(!(value === 1 && !["second", "KiB", "%", "USD", "USD per 1,000", ""].includes(name)));
        expect(parseQuantity(formatQuantity({ value, unit: name }))).toEqual({ value, unit: name, qualifier: "exact" });
      }),
    );
  });
});

describe("qualifierOf", () => {
  it.each([
    ["the default timeout is 29 s and can be raised up to a quota", "default"],
    ["runs up to 5 minutes", "maximum"],
    ["no more than 5 minutes", "maximum"],
    ["at least 1 minute", "minimum"],
    ["lasts 5 minutes", "exact"],
  ])("takes %j as %s", (text, qualifier) => {
    expect(qualifierOf(text)).toBe(qualifier);
  });
});

describe("sameQuantity", () => {
  it.each([
    [60, "second", 1, "minute"],
    [1024, "KiB", 1, "MiB"],
    [256, "KB", 256, "KiB"],
    [365, "day", 1, "year"],
    [60, "request per minute", 1, "request per second"],
    [1, "Event", 1, "event"],
  ])("holds for %d %s and %d %s", (value, unit, other, otherUnit) => {
    expect(sameQuantity({ value, unit }, { value: other, unit: otherUnit })).toBe(true);
  });

  it.each([
    [60, "second", 60, "minute"],
    [1, "MiB", 1, "second"],
    [1000, "KiB", 1, "MiB"],
    [5, "event", 5, "execution"],
  ])("fails for %d %s and %d %s", (value, unit, other, otherUnit) => {
    expect(sameQuantity({ value, unit }, { value: other, unit: otherUnit })).toBe(false);
  });
});
