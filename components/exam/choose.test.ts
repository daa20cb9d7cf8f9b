import { describe, expect, it } from "vitest";
import type { OptionId } from "@/lib/quiz";
import { type ChoiceItem, withOption } from "./choose";

const [a, b, c] = ["a", "b", "c"] as unknown as readonly [OptionId, OptionId, OptionId];
const one = { type: "multiple-choice" } as ChoiceItem;
const two = { type: "multiple-response", choose: 2 } as ChoiceItem;

describe("withOption", () => {
  it("replaces the choice where one is wanted", () => {
    expect(withOption(one, [a], b)).toEqual({ type: "multiple-choice", option: b });
  });

  it("adds up to the number that is wanted, and no more", () => {
    expect(withOption(two, [a], b)).toEqual({ type: "multiple-response", options: [a, b] });
    expect(withOption(two, [a, b], c)).toBeNull();
  });

  it("takes back what is chosen already, also when there is no room", () => {
    expect(withOption(two, [a, b], a)).toEqual({ type: "multiple-response", options: [b] });
  });
});
