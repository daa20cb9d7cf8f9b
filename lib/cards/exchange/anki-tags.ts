import type { Card } from "../model";

/** Anki's own tags for what its browser calls marked, and for cards that are forgotten again and again. */
export const MARKED = "marked";
const LEECH = "leech";

/**
 * Tags of a card, levels parted by `::` as in Anki: lesson (`api-gateway::errors`), exam tasks (`SAA-C03::2.1`),
 * `leech`, and `marked` for a flag.
 */
export function tagsOf(
  { noteId, tasks }: Pick<Card, "noteId" | "tasks">,
  { flagged, leech }: { readonly flagged: boolean; readonly leech: boolean },
): readonly string[] {
  const tags = [tagOf(noteId.split("/")), ...tasks.map((task) => tagOf(task.split(/\s+/)))];
  if (leech) tags.push(LEECH);
  if (flagged) tags.push(MARKED);
  return [...new Set(tags)].filter((tag) => tag !== "");
}

/** White space ends a tag, and quotes are not taken. */
function tagOf(levels: readonly string[]): string {
  return levels
    .map((level) => level.replace(/[\s\p{Cc}"]+/gu, "-").replace(/:{2,}/g, ":"))
    .filter((level) => level !== "")
    .join("::");
}
