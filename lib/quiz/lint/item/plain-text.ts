import { type ItemRule, textsOf } from "./rule";

const MARKUP = /!\[|<\/?[a-z]+(?: [a-z-]+=| *\/?>)(?<!<[a-z]+>)|```|~~~|\[[^\]]+\]\(/;
const COLOUR_ONLY = /\b(?:red|green|blue|yellow|orange|grey|gray) (?:box|line|arrow|cell|row|text|icon|dot)s?\b/i;

/** H20: nothing in an item needs eyes: no picture, no markup, no meaning by colour; code stands in backticks in pairs. */
export const checkPlainText: ItemRule = (item) => {
  for (const text of textsOf(item)) {
    if (MARKUP.test(text.replace(/`[^`]*`/g, ""))) return `markup in “${text}”`;
    if (COLOUR_ONLY.test(text)) return `meaning by colour in “${text}”`;
    if ((text.match(/`/g)?.length ?? 0) % 2 === 1) return `an open backtick in “${text}”`;
  }
  return null;
};
