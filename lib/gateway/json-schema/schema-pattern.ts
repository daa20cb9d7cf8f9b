import { patternDegree } from "@/lib/json";

/** The pattern of a schema as the validator takes it, or null for what is none or might never end. */
export function schemaPattern(source: string): string | null {
  if (source.length > MOST_CHARACTERS || patternDegree(source) === Infinity) return null;
  return [source, withoutNeedlessEscapes(source)].find(isPattern) ?? null;
}

const MOST_CHARACTERS = 2_000;

/** Java and older JavaScript let any sign be escaped, such as `\@` and `\-`; the validator's Unicode mode does not. */
function withoutNeedlessEscapes(source: string): string {
  return source.replace(/\\([\s\S])/g, (escaped, character: string) => {
    if (character === "-") return "\\x2d";
    return /[\w^$\\.*+?()[\]{}|/]/.test(character) && character !== "_" ? escaped : character;
  });
}

function isPattern(source: string): boolean {
  try {
    return new RegExp(source, "u") instanceof RegExp;
  } catch {
    return false;
  }
}
