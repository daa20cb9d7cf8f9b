import { expect, it } from "vitest";
import { htmlRemoved } from "./html-removed";
import { findingsOf } from "./rule-tester";

it("names elements and attributes that are taken out", () => {
  expect(
    findingsOf(htmlRemoved, 'a <font color="red">b</font>\n\n<script>x</script>\n\n<p onclick="x()">y</p>\n'),
  ).toEqual([
    "1:3 The page leaves out `<font>`.",
    "3:1 The page leaves out `<script>`.",
    "5:1 The page leaves out the attribute `onclick`.",
  ]);
});

it("accepts plain marks, comments and placeholders", () => {
  expect(findingsOf(htmlRemoved, "a<br>b <kbd>c</kbd> <bucket-name>\n\n<!-- <script> -->\n")).toEqual([]);
});
