import { choicesOf, type ItemRule } from "./rule";

/**
 * H19: an item says where it belongs, how deep it goes, how hard it may be, what made it of which text, and each wrong
 * option the belief behind it.
 */
export const checkMetadata: ItemRule = (item) => {
  const { id, topic, level, difficulty, factIds, generator, seed, source, tags } = item;
  if ([id, topic, level, generator, seed, source.noteId, source.text].some((text) => text === ""))
    return "a field of the item is empty";
  if (!(difficulty > 0 && difficulty < 1)) return `a difficulty of ${difficulty}`;
  if (factIds.length === 0) return "the item names no fact";
  if (choicesOf(item).some(({ correct, misconception }) => !correct && !misconception)) return "a belief is not named";
  return tags.includes(topic) ? null : "the item lacks the tag of its topic";
};
