import { describe, expect, it } from "vitest";
import type { Rich } from "./model";
import { blocksIn } from "./testing";

function rich(markdown: string): Rich {
  const [block] = blocksIn(markdown);
  if (block?.type !== "paragraph") throw new Error("no paragraph");
  return block.content;
}

describe("inline content", () => {
  it.each([
    ["**Bold** and *slanted* ~~gone~~", "Bold and slanted gone"],
    ["one\ntwo  \nthree\\\nfour", "one two three four"],
    ["no\u00a0break and zero\u200bwidth, soft\u00adhyphen", "no break and zerowidth, softhyphen"],
    ["a<br>b <kbd>Ctrl</kbd> c<!-- not this -->", "a b Ctrl c"],
    ["a <script>alert(1)</script> b <style>c", "a b"],
    ["into <bucket-name> and `<region>`", "into <bucket-name> and <region>"],
    ["[link](x.md) and [by name][n] ![picture](x.png)\n\n[n]: y.md", "link and by name picture"],
    ["costs $5 per million, or $10 for $HOME", "costs $5 per million, or $10 for $HOME"],
    ["[[Page]], [[Page#Part]], [[page|words]], ![[picture.png|300]] ![[Page]]", "Page, Page Part, words, Page"],
    ["a note[^1]\n\n[^1]: below", "a note"],
    ["an &amp; and \\* and &#65;", "an & and * and A"],
  ])("gives the words of %j", (markdown, text) => {
    expect(rich(markdown).text).toBe(text);
  });

  it("keeps inline code in backticks for showing", () => {
    expect(rich("Use `A` or ``b`c``, not **`D`**").marked).toBe("Use `A` or `b'c`, not `D`");
    expect(rich("Use `A` or ``b`c``").text).toBe("Use A or b`c");
  });

  it("resolves links by name, so that it can be rendered by itself", () => {
    expect(rich("[by name][n]\n\n[n]: y.md 'Y'").children).toMatchObject([{ type: "link", url: "y.md", title: "Y" }]);
  });

  it("tells where it stands", () => {
    const { position } = rich("---\ntitle: x\n---\n\n  some words");
    expect(position).toMatchObject({ start: { line: 5, column: 3 }, end: { line: 5, column: 13 } });
  });
});
