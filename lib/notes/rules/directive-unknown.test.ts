import { expect, it } from "vitest";
import { directiveUnknown } from "./directive-unknown";
import { findingsOf } from "./rule-tester";

it("suggests the directive that was meant", () => {
  expect(findingsOf(directiveUnknown, "text\n\n<!-- aks: Which? -->\n- a\n\n<!-- skp -->\n- b\n")).toEqual([
    "3:1 There is no directive `aks`; did you mean `ask`?",
    "6:1 There is no directive `skp`; did you mean `skip`?",
  ]);
});

it("leaves other comments alone", () => {
  expect(findingsOf(directiveUnknown, "<!-- toc -->\n\n<!-- fix me: later -->\n\n<!-- ask: Which? -->\n- a\n")).toEqual(
    [],
  );
});
