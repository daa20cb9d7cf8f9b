import { expect, it } from "vitest";
import { directiveValue } from "./directive-value";
import { findingsOf } from "./rule-tester";

it("names directives without a value that can be used", () => {
  expect(findingsOf(directiveValue, "<!-- ask -->\n<!-- level: hard -->\n- a\n")).toEqual([
    "1:1 The directive `ask` cannot be used as it stands.",
    "2:1 The directive `level` cannot be used as it stands.",
  ]);
});

it("accepts complete directives", () => {
  expect(findingsOf(directiveValue, "<!-- ask: Which? -->\n<!-- level: apply -->\n<!-- skip -->\n- a\n")).toEqual([]);
});
