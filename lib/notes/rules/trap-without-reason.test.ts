import { expect, it } from "vitest";
import { findingsOf } from "./rule-tester";
import { trapWithoutReason } from "./trap-without-reason";

const message = "The trap does not say why its claim is false.";

it("names a trap of one paragraph, or of nothing but a title", () => {
  expect(findingsOf(trapWithoutReason, "text\n\n> [!TRAP]\n> A claim.\n")).toEqual([`3:1 ${message}`]);
  expect(findingsOf(trapWithoutReason, "> [!trap] A claim\n")).toEqual([`1:1 ${message}`]);
});

it("accepts a claim and its reason, and notes of one paragraph", () => {
  const text = "> [!TRAP]\n> A claim.\n>\n> A reason.\n\n> [!TRAP] A claim\n> A reason.\n\n> [!NOTE]\n> x\n";
  expect(findingsOf(trapWithoutReason, text)).toEqual([]);
});
