import { bare, countWords } from "./sentences";

const MOST_WORDS = 4;

/**
 * The members of an enumeration that is nothing but members: `HTTP APIs, REST APIs and WebSocket APIs`. Null when the text
 * says anything else, is left open, or has fewer than three.
 */
export function membersIn(text: string): readonly string[] | null {
  if (text.length > 300 || /[;:!?]|\b(?:etc|such as|e\.g|for example|more)\b|\.\.|…/i.test(text)) return null;
  const parts = bare(text)
    .split(/\s*,\s*(?:and |or )?|\s+and\s+|\s+or\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (parts.length < 3 || !text.includes(",")) return null;
  const areNames = parts.every(
    (part) =>
      countWords(part) <= MOST_WORDS &&
      !/\b(?:is|are|can|will|to|that|which|it|be|by|of|not|never|no|only|like)\b/i.test(part),
  );
  return areNames ? parts : null;
}
