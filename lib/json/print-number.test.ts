import { describe, expect, it } from "vitest";
import { printJson } from "./print-json";
import { printNumber } from "./print-number";

describe("printNumber", () => {
  it.each([
    [0, "0"],
    [-12, "-12"],
    [1.1, "1.1"],
    [9007199254740991, "9007199254740991"],
    [12345678.9, "1.23456789E7"],
    [0.00012, "1.2E-4"],
    [0.0001, "1.0E-4"],
    [1e21, "1.0E21"],
    [-2.5e300, "-2.5E300"],
  ])("prints %d as Java does", (value, text) => {
    expect(printNumber(value)).toBe(text);
  });
});

describe("printJson", () => {
  it("prints without spaces, in the order of the members", () => {
    expect(printJson({ b: [1, 1.5, null, true], a: 'x"\n' })).toBe('{"b":[1,1.5,null,true],"a":"x\\"\\n"}');
  });
});
