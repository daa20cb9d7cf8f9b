import fc from "fast-check";
import { expect, it } from "vitest";
import { parseWeights } from "./parse-weights";

const WEIGHTS = [
  0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483,
  0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
];

function problemOf(text: string): string {
  const result = parseWeights(text);
  if (result.ok) throw new Error("read as weights");
  return result.error;
}

it("reads weights however they are parted", () => {
  for (const text of [WEIGHTS.join(", "), `[${WEIGHTS.join(",")}]`, WEIGHTS.join("\n"), ` ${WEIGHTS.join(";  ")} `])
    expect(parseWeights(text)).toEqual({ ok: true, value: WEIGHTS });
});

it("reads what it prints", () => {
  const weight = fc.double({ min: 1, max: 1.2, noNaN: true });
  fc.assert(
    fc.property(weight, (first) => {
      const weights = [first, ...WEIGHTS.slice(1)];
      expect(parseWeights(weights.join(", "))).toEqual({ ok: true, value: weights });
    }),
  );
});

it("takes no text for the defaults", () => {
  expect(parseWeights(" \n ")).toEqual({ ok: true, value: null });
});

it("counts the numbers and knows older versions", () => {
  expect(problemOf("1")).toBe("This is 1 number; FSRS-6 has 21.");
  expect(problemOf(WEIGHTS.slice(0, 19).join(" "))).toBe(
    "These are 19 numbers; FSRS-6 has 21. An older version of FSRS had 19.",
  );
});

it("names what is no number", () => {
  expect(problemOf("0.2, zero")).toContain("“zero” is not a number");
  expect(problemOf("1e")).toContain("“1e”");
});

it("names the number that is out of range, and the range", () => {
  expect(problemOf(WEIGHTS.with(4, 12).join(","))).toBe("Number 5 is 12; FSRS-6 takes 1 to 10 there.");
  expect(problemOf(WEIGHTS.with(0, -1).join(","))).toContain("Number 1 is -1");
});

it("refuses a long text at once", () => {
  expect(problemOf("1 ".repeat(2000))).toBe("This is too long for 21 numbers.");
});
