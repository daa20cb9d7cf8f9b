import { describe, expect, it } from "vitest";
import type { Blueprint, Shortage } from "@/lib/exam";
import type { ExamOffer } from "./offer";
import { shortageText } from "./shortage-text";

const blueprint = { scored: 50, unscored: 15, domains: [{ id: "1", title: "Secure" }] } as unknown as Blueprint;
const domain: Shortage = { part: "domain", domain: "1", wanted: 15, found: 11 };

function offer(questions: number, shortages: readonly Shortage[]): ExamOffer {
  return { blueprint, questions, minutes: questions * 2, domains: [], shortages };
}

describe("shortageText", () => {
  it("says nothing of a form that lacks nothing", () => {
    expect(shortageText(offer(65, []))).toEqual([]);
  });

  it("names what is missing and what the form is instead", () => {
    const [lack, instead] = shortageText(offer(40, [domain]));
    expect(lack).toContain("“Secure” has 11 of the 15 questions");
    expect(instead).toContain("40 questions instead of 65, 80 minutes");
  });

  it("says plainly that there is none", () => {
    expect(shortageText(offer(0, [domain])).at(-1)).toContain("can’t give this form in any size");
  });

  it("tells of types that others stand in for", () => {
    expect(shortageText(offer(65, [{ part: "multiple-response", wanted: 13, found: 9 }]))).toEqual([
      "9 of 13 questions want several answers; others stand in.",
    ]);
  });
});
