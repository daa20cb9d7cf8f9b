import { expect, it } from "vitest";
import { imageMissing } from "./image-missing";
import { findingsOf } from "./rule-tester";

it("names pictures that are not shown", () => {
  const text = "![a](img/a.png) ![b][r] ![[c.png]]\n\n![d](https://x.y/d.png)\n\n[r]: b.png\n";
  expect(findingsOf(imageMissing, text)).toEqual([
    "1:1 The picture `img/a.png` is not shown, only its alternative text.",
    "1:17 The picture `b.png` is not shown, only its alternative text.",
    "1:25 The picture `c.png` is not shown, only its alternative text.",
  ]);
});
