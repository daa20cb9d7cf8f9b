import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHOICE, CLOZE, MATCHING, NUMERIC, ONE_OF_EACH, ORDERING, optionId, RESPONSE } from "./fixtures/items";
import { grade } from "./grade";
import type { Grade, NumericItem, OptionId, Response } from "./model";
import { rightResponse } from "./right-response";

function pointsOf(result: Grade): number | null {
  return result.status === "graded" ? result.points : null;
}

function typed(item: NumericItem, text: string): number | null {
  return pointsOf(grade(item, { type: "numeric", text }));
}

describe("grade", () => {
  it.each(ONE_OF_EACH.map((item) => [item.type, item] as const))(
    "gives full points to the right response of %s",
    (_, item) => {
      expect(grade(item, rightResponse(item))).toMatchObject({ status: "graded", points: 1, total: 1 });
    },
  );

  it.each([
    [CHOICE, { type: "multiple-choice", option: null }],
    [RESPONSE, { type: "multiple-response", options: [] }],
    [RESPONSE, { type: "multiple-response", options: [optionId("a")] }],
    [RESPONSE, { type: "multiple-response", options: [optionId("a"), optionId("a")] }],
    [RESPONSE, { type: "multiple-response", options: ["a", "b", "c"].map(optionId) }],
    [ORDERING, { type: "ordering", order: null }],
    [MATCHING, { type: "matching", answers: {} }],
    [MATCHING, { type: "matching", answers: { "prompt Catch": optionId("answer stops") } }],
    [NUMERIC, { type: "numeric", text: "  " }],
    [NUMERIC, { type: "numeric", text: "many" }],
    [NUMERIC, { type: "numeric", text: "5 minutes" }],
    [CLOZE, { type: "cloze", text: "   " }],
  ] as const)("leaves an incomplete response unanswered (%#)", (item, response) => {
    expect(grade(item, response).status).toBe("unanswered");
  });

  it("leaves a response of another type or with unknown ids unanswered", () => {
    expect(grade(CHOICE, { type: "numeric", text: "1" }).status).toBe("unanswered");
    expect(grade(CHOICE, { type: "multiple-choice", option: optionId("gone") }).status).toBe("unanswered");
    expect(grade(ORDERING, { type: "ordering", order: ["gone"].map(optionId) }).status).toBe("unanswered");
    const answers = Object.fromEntries(MATCHING.pairs.map((pair) => [pair.promptId, optionId("gone")]));
    expect(grade(MATCHING, { type: "matching", answers }).status).toBe("unanswered");
  });

  it("marks the chosen option and the missed key", () => {
    const result = grade(CHOICE, { type: "multiple-choice", option: optionId("b") });
    expect(result).toEqual({ status: "graded", points: 0, total: 1, marks: { a: "missed", b: "wrong" } });
  });

  it("gives no points for one right of two", () => {
    const result = grade(RESPONSE, { type: "multiple-response", options: ["a", "c"].map(optionId) });
    expect(result).toMatchObject({ points: 0, marks: { a: "right", b: "missed", c: "wrong" } });
  });

  it("marks each step of an order by its place", () => {
    const order = ["w", "x", "z", "y"].map((name) => optionId(`step-${name}`));
    expect(grade(ORDERING, { type: "ordering", order })).toMatchObject({
      points: 0,
      marks: { "step-w": "right", "step-x": "right", "step-y": "wrong", "step-z": "wrong" },
    });
  });

  it("marks each pair of a matching", () => {
    const answers = {
      "prompt Catch": optionId("answer takes another path"),
      "prompt Retry": optionId("answer stops"),
      "prompt End": optionId("answer stops"),
    };
    expect(grade(MATCHING, { type: "matching", answers })).toMatchObject({
      points: 0,
      marks: { "prompt Catch": "right", "prompt Retry": "wrong", "prompt End": "right" },
    });
  });

  it.each(["25000", "25,000", "25 000", "25.000", "25000 events", "2.5e4", "25,000 event"])(
    "takes %s for 25,000 events",
    (text) => {
      expect(typed(NUMERIC, text)).toBe(1);
    },
  );

  it("converts units that compare", () => {
    const seconds: NumericItem = { ...NUMERIC, answer: 300, unit: "second" };
    expect(["300", "5 min", "5 minutes", "300 s"].map((text) => typed(seconds, text))).toEqual([1, 1, 1, 1]);
    expect(["5", "5 hours", "300 ms"].map((text) => typed(seconds, text))).toEqual([0, 0, 0]);
    expect(typed({ ...NUMERIC, answer: 256, unit: "KiB" }, "0.25 MiB")).toBe(1);
  });

  it("accepts answers within the tolerance and no others", () => {
    const item: NumericItem = { ...NUMERIC, answer: 100, unit: "", tolerance: 5 };
    expect(["95", "105", "94.9", "106"].map((text) => typed(item, text))).toEqual([1, 1, 0, 0]);
  });

  it("takes spellings of a blank that say the same, and marks a known mix-up", () => {
    const fill = (text: string): Grade => grade(CLOZE, { type: "cloze", text });
    expect(["Bucket Name", " the bucket name.", "bucket"].map((text) => pointsOf(fill(text)))).toEqual([1, 1, 1]);
    expect(fill("object version")).toMatchObject({ points: 0, marks: { a: "missed", b: "wrong" } });
    expect(fill("nonsense")).toMatchObject({ points: 0, marks: { a: "missed" } });
  });

  it("gives no points for any other option of a multiple-choice item", () => {
    for (const { id, correct } of CHOICE.options) {
      expect(pointsOf(grade(CHOICE, { type: "multiple-choice", option: id }))).toBe(correct ? 1 : 0);
    }
  });

  it("never throws, and never gives points for anything but a right response", () => {
    const id = fc.constantFrom<OptionId>(...["a", "b", "c", "d", "e", "gone"].map(optionId));
    const response: fc.Arbitrary<Response> = fc.oneof(
      fc.record({ type: fc.constant("multiple-choice" as const), option: fc.option(id) }),
      fc.record({ type: fc.constant("multiple-response" as const), options: fc.array(id) }),
      fc.record({ type: fc.constant("ordering" as const), order: fc.option(fc.array(id)) }),
      fc.record({ type: fc.constant("matching" as const), answers: fc.dictionary(fc.string(), id) }),
      fc.record({ type: fc.constant("numeric" as const), text: fc.string() }),
      fc.record({ type: fc.constant("cloze" as const), text: fc.string() }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...ONE_OF_EACH), response, (item, given) => {
        const result = grade(item, given);
        if (result.status === "unanswered") expect(result).not.toHaveProperty("points");
        else if (result.points > 0) expect(Object.values(result.marks)).not.toContain("wrong");
      }),
    );
  });
});
