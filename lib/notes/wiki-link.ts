import type { PhrasingContent, Text } from "mdast";
import { sliceText } from "./slice-text";
import type { SourceText } from "./source-text";

/** `[[target]]`, `[[target#heading]]`, `[[target|words]]`, and with `!` in front an embedded file. */
const WIKI_LINK = /(!?)\[\[([^[\]|\n]{1,300})(?:\|([^[\]\n]{0,300}))?\]\]/g;
const IMAGE_FILE = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp)$/i;

/** Replaces wiki links by their words. Where they lead is known to the vault only; an embedded image becomes an image. */
export function expandWikiLinks(node: Text, source: SourceText): PhrasingContent[] {
  if (!node.value.includes("[[")) return [node];
  const parts: PhrasingContent[] = [];
  let end = 0;
  for (const match of node.value.matchAll(WIKI_LINK)) {
    const after = match.index + match[0].length;
    const whole = sliceText(node, match.index, after, source);
    if (match.index > end) parts.push(sliceText(node, end, match.index, source));
    parts.push(expand(whole, match[1] === "!", (match[2] ?? "").trim(), match[3]?.trim() ?? null));
    end = after;
  }
  if (end < node.value.length) parts.push(sliceText(node, end, node.value.length, source));
  return parts;
}

function expand(whole: Text, embedded: boolean, target: string, words: string | null): PhrasingContent {
  const position = whole.position === undefined ? {} : { position: whole.position };
  const label = words !== null && words !== "" && !/^\d+(?:x\d+)?$/.test(words) ? words : null;
  if (embedded && IMAGE_FILE.test(target)) return { type: "image", url: target, alt: label ?? "", ...position };
  return { type: "text", value: label ?? target.replace(/\s*#\^?\s*/g, " ").trim(), ...position };
}
