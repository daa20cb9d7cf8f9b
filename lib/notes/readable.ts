import { ZERO_WIDTH } from "./normalise";

const WIDE_SPACE = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g;
const FENCE = /^[ \t>]*(`{3,}|~{3,})/;
const TYPED_BULLET = /^([ \t>]*)[–—•‣▪●◦·∙](?=[ \t])/;

/**
 * The text as the Markdown parser should see it: of the same length, so that all positions hold, but with habits of
 * plain-text notes turned into Markdown. No-break and other wide spaces become plain ones (`-&nbsp;item` is an item),
 * and a line that begins with `–`, `—` or `•` is a list item.
 */
export function makeReadable(text: string): string {
  let fence: string | null = null;
  return text
    .replace(WIDE_SPACE, " ")
    .split("\n")
    .map((line) => {
      const mark = FENCE.exec(line)?.[1];
      if (fence === null) {
        fence = mark ?? null;
        return mark === undefined ? readableLine(line) : line;
      }
      if (mark?.startsWith(fence)) fence = null;
      return line;
    })
    .join("\n");
}

function readableLine(line: string): string {
  const prefix = /^[\s\u200B\u2060\uFEFF\u00AD>]*/.exec(line)?.[0] ?? "";
  const visible = prefix.replace(ZERO_WIDTH, " ") + line.slice(prefix.length);
  return visible.replace(TYPED_BULLET, "$1-");
}
