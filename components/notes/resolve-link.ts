import { lessonHref } from "@/components/routes";
import type { NoteId } from "@/lib/notes";

/** Lessons by file path, so that links between notes lead to lesson pages. */
export type LinkTargets = ReadonlyMap<string, NoteId>;

/**
 * Turns a link as written in a note into an address of the site: `./caching.md#ttl` → `/learn/api-gateway/caching/#ttl`.
 * Anchors of the same page and addresses with a scheme stay as they are; null when the target does not exist.
 */
export function resolveLink(href: string, fromFile: string, targets: LinkTargets): string | null {
  if (href.startsWith("#") || /^[a-z][a-z0-9+.-]*:/i.test(href)) return href;
  const [target = "", anchor] = href.split("#", 2);
  const id = targets.get(joinPath(fromFile, safeDecode(target)));
  return id === undefined ? null : lessonHref(id, anchor);
}

function joinPath(fromFile: string, relative: string): string {
  const parts = relative.startsWith("/") ? [] : fromFile.split("/").slice(0, -1);
  for (const part of relative.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
