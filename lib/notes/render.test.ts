import type { Element, Nodes } from "hast";
import { describe, expect, it } from "vitest";
import { parseNote, renderHtml, renderRich } from "./parse";
import { blocksOf, richOf } from "./visit";

/** Everything that is rendered of a text, as elements. */
function elementsOf(markdown: string): readonly Element[] {
  return treesOf(markdown).flatMap(flatten);
}

function treesOf(markdown: string): readonly Nodes[] {
  const note = parseNote(markdown, "topic/note.md");
  const blocks = Array.from(blocksOf(note)).flatMap((block) => (block.type === "html" ? [renderHtml(block)] : []));
  return [...Array.from(richOf(note), renderRich), ...blocks];
}

function flatten(node: Nodes): Element[] {
  const inner = "children" in node ? node.children.flatMap(flatten) : [];
  return node.type === "element" ? [node, ...inner] : inner;
}

function textOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}

const FORBIDDEN =
  /^(?:script|style|iframe|object|embed|svg|math|form|input|button|textarea|select|meta|link|base|img|video|audio|source|template|noscript|frame|frameset|html|head|body)$/;

const HOSTILE = [
  "<script>alert(1)</script>",
  "text <script>alert(1)</script> text",
  "<ScRiPt src=//x.y></ScRiPt>",
  "<script\n>alert(1)",
  "<img src=x onerror=alert(1)>",
  "a <img src=x onerror='alert(1)'> b",
  "![x](javascript:alert(1))",
  "[x](javascript:alert(1))",
  "[x](JaVaScRiPt:alert(1))",
  "[x](<java\tscript:alert(1)>)",
  "[x](&#106;avascript:alert(1))",
  "[x](vbscript:x) [y](data:text/html;base64,PHNjcmlwdD4=) [z](file:///etc/passwd)",
  "<javascript:alert(1)>",
  '<a href="javascript:alert(1)" onclick="x()">x</a>',
  '<a href=" &#1; javascript:alert(1)">x</a>',
  '<a href="data:text/html,<script>x</script>">x</a>',
  "<svg><script>alert(1)</script></svg>",
  '<svg onload="alert(1)"><a xlink:href="javascript:x"><text>y</text></a></svg>',
  "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
  '<iframe src="https://x.y"></iframe>',
  '<iframe srcdoc="<script>x</script>">',
  "<style>* { display: none }</style>",
  '<p style="position: fixed">x</p>',
  '<form action="https://x.y"><input name="a"><button>b</button></form>',
  '<meta http-equiv="refresh" content="0; url=https://x.y">',
  '<link rel="stylesheet" href="https://x.y/z.css"><base href="https://x.y">',
  '<object data="x"></object><embed src="x">',
  '<video src="x" onerror="y"></video><audio src="x"></audio>',
  "<details open ontoggle=alert(1)><summary>x</summary></details>",
  '<a id="location" name="cookie" class="x" data-x="y" href="https://x.y" target="_blank" rel="opener">z</a>',
  '<template><script>x</script></template><noscript><p title="</noscript><script>x</script>">',
  "<!--><script>alert(1)</script>-->",
  "<![CDATA[<script>x</script>]]>",
  "<div><b><i>unclosed <table><td>x",
  "</p></div></body></html><script>x</script>",
  "<xmp><script>x</script></xmp><plaintext><b>y",
  "| <script>x</script> | <img src=x onerror=y> |\n| - | - |\n| <svg/onload=x> | [a](javascript:b) |",
  "> [!NOTE] <script>x</script>\n> <img src=x onerror=y>",
  "# <script>x</script>\n\n- <iframe src=x>\n",
];

describe("rendering", () => {
  it.each(HOSTILE)("makes %j harmless", (markdown) => {
    for (const { tagName, properties } of elementsOf(markdown)) {
      expect(tagName).not.toMatch(FORBIDDEN);
      const allowed = ["href", "title", "rel", "open", "align", "colSpan", "rowSpan", "scope", "start", "reversed"];
      expect(allowed).toEqual(expect.arrayContaining(Object.keys(properties)));
      if (properties.href !== undefined) expect(properties.href).toMatch(/^(?:https?:|mailto:|[^:]*$)/);
    }
  });

  it("keeps the words around what it takes out", () => {
    const [, tree] = treesOf("before <script>alert(1)</script> <b>after</b>");
    expect(tree === undefined ? "" : textOf(tree)).toBe("before  after");
  });

  it("keeps plain marks for text", () => {
    const text = "**a** *b* ~~c~~ `d` <kbd>e</kbd> H<sub>2</sub>O x<sup>2</sup> <mark>f</mark> g<br>h";
    expect(elementsOf(text).map(({ tagName }) => tagName)).toEqual([
      "strong",
      "em",
      "del",
      "code",
      "kbd",
      "sub",
      "sup",
      "mark",
      "br",
    ]);
  });

  it("keeps what can be folded", () => {
    const [details, summary] = elementsOf("<details open><summary>More</summary>text</details>");
    expect([details?.tagName, summary?.tagName]).toEqual(["details", "summary"]);
  });

  it("tells other sites nothing, and lets links between notes be", () => {
    const links = elementsOf("[a](https://x.y) [b](other.md#part) [c](mailto:a@b.c) [d](//x.y)");
    expect(links.map(({ properties }) => properties.rel)).toEqual([
      ["noreferrer"],
      undefined,
      undefined,
      ["noreferrer"],
    ]);
  });

  it("shows a link for a picture of another site, and the words of one beside the note", () => {
    const [, tree] = treesOf(
      "![chart](https://x.y/a.png) ![](http://x.y/b.png) ![plan](c.png) [![logo](https://x.y/d.png)](e.md)",
    );
    expect(tree === undefined ? "" : textOf(tree)).toBe("chart Picture plan logo");
    expect(tree === undefined ? [] : flatten(tree).map(({ properties }) => properties.href)).toEqual([
      "https://x.y/a.png",
      "http://x.y/b.png",
      "e.md",
    ]);
  });

  it("survives HTML nested without end", () => {
    expect(() => elementsOf(`${"<div>".repeat(20_000)}x`)).not.toThrow();
    expect(() => elementsOf(`a ${"<b>".repeat(20_000)}x`)).not.toThrow();
  });
});
