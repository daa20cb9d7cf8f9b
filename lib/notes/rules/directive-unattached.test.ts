import { expect, it } from "vitest";
import { directiveUnattached } from "./directive-unattached";
import { findingsOf } from "./rule-tester";

it("names a directive above a heading or at the end", () => {
  expect(findingsOf(directiveUnattached, "<!-- skip -->\n\n## A\n\ntext\n\n<!-- ask: Which? -->\n")).toEqual([
    "1:1 The directive `skip` stands above no block, so it does nothing.",
    "7:1 The directive `ask` stands above no block, so it does nothing.",
  ]);
});

it("accepts directives above a block, also with other comments between", () => {
  expect(findingsOf(directiveUnattached, "<!-- skip -->\n<!-- mine -->\n\n- a\n\n  <!-- skip -->\n  - b\n")).toEqual(
    [],
  );
});
