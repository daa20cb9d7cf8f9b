import { describe, expect, it } from "vitest";
import type { FormEntry } from "@/lib/exam";
import type { Item, NumericItem } from "@/lib/quiz";
import { chosenLetters, keyLetters } from "./entry-letters";
import { chose, choseSeveral, resultOf } from "./fixtures/result";

describe("keyLetters and chosenLetters", () => {
  it("go by the order in which the form showed the options", () => {
    const result = resultOf(chose("q"));
    expect([chosenLetters(result), keyLetters(result.entry)]).toEqual(["D", "B"]);
  });

  it("give several letters in the order of the page", () => {
    const result = resultOf(choseSeveral("q", "r"));
    expect([chosenLetters(result), keyLetters(result.entry)]).toEqual(["A, D", "B, C"]);
  });

  it("give a dash where nothing was chosen", () => {
    expect(chosenLetters(resultOf(null))).toBe("–");
  });

  it("give no letters for an item that has none", () => {
    const item = { type: "numeric", id: "n", stem: "", unit: "", answer: 3 } as unknown as NumericItem as Item;
    const entry = { ...resultOf(null).entry, item, optionOrder: [] } as FormEntry;
    const { state } = resultOf(null, { state: { response: { type: "numeric", text: "3" } } });
    expect([chosenLetters({ entry, state }), keyLetters(entry)]).toEqual(["", ""]);
  });
});
