import type { Json } from "@/lib/util";
import { JsonLimits } from "./limits";

/** The value of a JSON text, or `undefined` for anything else, and for values nested beyond the limit. */
export function parseJson(text: string): Json | undefined {
  if (nesting(text) > JsonLimits.depth) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The deepest nesting that a text opens, brackets in strings included: an upper bound of the value's. */
function nesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset);
    if (code === 0x5b || code === 0x7b) deepest = Math.max(deepest, ++depth);
    else if (code === 0x5d || code === 0x7d) depth--;
  }
  return deepest;
}
