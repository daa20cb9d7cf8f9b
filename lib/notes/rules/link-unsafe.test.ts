import { expect, it } from "vitest";
import { linkUnsafe } from "./link-unsafe";
import { findingsOf } from "./rule-tester";

it("names links with a scheme that is not followed", () => {
  expect(
    findingsOf(linkUnsafe, "[a](javascript:alert(1)) [b](<java\tscript:x>) [c][d]\n\n[d]: data:text/html,x\n"),
  ).toEqual([
    "1:1 A link that begins with `javascript:` is not followed.",
    "1:26 A link that begins with `javascript:` is not followed.",
    "3:1 A link that begins with `data:` is not followed.",
  ]);
});

it("accepts pages, mail and other notes", () => {
  expect(findingsOf(linkUnsafe, "[a](https://x.y) [b](mailto:a@b.c) [c](other.md#x) <http://z.z> a@b.cd")).toEqual([]);
});
