import { kindOfTag } from "./html-elements";

/** Elements that are never closed. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;
const TAG = /<(\/?)([A-Za-z][\w-]{0,40})/g;
const DEEPEST = 100;

/** Says whether tags are nested so deeply that handling the tree could exhaust the stack. */
export function isDeepHtml(html: string): boolean {
  let depth = 0;
  for (const [, slash, name = ""] of html.matchAll(TAG)) {
    if (slash === "/") depth = Math.max(0, depth - 1);
    else if (!VOID.test(name)) depth += 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** The names of all elements in a piece of HTML, in small letters, each once. */
export function tagNames(html: string): readonly string[] {
  return [...new Set(Array.from(html.matchAll(TAG), ([, , name = ""]) => name.toLowerCase()))];
}

/** `<region>`: tags that are no HTML, but placeholders for the reader to fill. */
export function isPlaceholder(html: string): boolean {
  const names = tagNames(html);
  return names.length > 0 && names.every((name) => kindOfTag(name) === "unknown");
}
