import type { ItemRule } from "./rule";

/** H19: an item says where it belongs, how deep it goes, how hard it may be and what made it. */
export const checkMetadata: ItemRule = (item) => {
  const { id, topic, level, difficulty, factIds, generator, source, tags } = item;
  if ([id, topic, level, generator, source.noteId].some((text) => text === "")) return "a field of the item is empty";
  if (!(difficulty > 0 && difficulty < 1)) return `a difficulty of ${difficulty}`;
  if (factIds.length === 0) return "the item names no fact";
  return tags.includes(topic) ? null : "the item lacks the tag of its topic";
};
