import { expect, it } from "vitest";
import { imageRemote } from "./image-remote";
import { findingsOf } from "./rule-tester";

it("names pictures of other sites, in Markdown and HTML", () => {
  const message = "The picture lies on another site; a link to it is shown instead.";
  const text = '![a](https://x.y/a.png)\n\n<img src="//x.y/b.png">\n\n![c](c.png)\n';
  expect(findingsOf(imageRemote, text)).toEqual([`1:1 ${message}`, `3:1 ${message}`]);
});
