import { expect, it } from "vitest";
import { checkboxNoKey } from "./checkbox-no-key";
import { findingsOf } from "./rule-tester";

it("names options under a question of which none is ticked", () => {
  const message = "None of these options is ticked, so the question has no key.";
  expect(findingsOf(checkboxNoKey, "Which one?\n\n- [ ] a\n- [ ] b\n")).toEqual([`3:1 ${message}`]);
  expect(findingsOf(checkboxNoKey, "## Which one?\n\n- [ ] a\n- [ ] b\n")).toEqual([`3:1 ${message}`]);
});

it("leaves lists of things to do alone", () => {
  expect(findingsOf(checkboxNoKey, "## Plan\n\n- [ ] a\n- [ ] b\n\nWhich?\n\n- [ ] a\n- [x] b\n")).toEqual([]);
});
