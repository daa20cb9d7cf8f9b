import type { Item } from "../../model";
import { isSame, normalOf } from "../../text-profile";

/** H4: no two options say the same: alike when normalised, the same amount, the same JSON or the same list. */
export function checkSynonymousOptions(item: Item): string | null {
  for (const texts of textsOf(item)) {
    const twin = texts.find((text, index) => texts.slice(0, index).some((other) => isSame(text, other)));
    if (twin !== undefined || hasRepeat(texts.map(jsonKey)) || hasRepeat(texts.map(listKey))) {
      return `two of these say the same: ${texts.join(" | ")}`;
    }
  }
  return null;
}

function hasRepeat(keys: readonly string[]): boolean {
  return new Set(keys).size < keys.length;
}

/** The texts that must differ from one another, list by list. */
function textsOf(item: Item): readonly (readonly string[])[] {
  switch (item.type) {
    case "multiple-choice":
    case "multiple-response":
    case "cloze":
      return [item.options.map((option) => option.text)];
    case "ordering":
      return [item.steps.map((step) => step.text)];
    case "matching":
      return [item.pairs.map((pair) => pair.prompt), item.pairs.map((pair) => pair.answer)];
    case "numeric":
      return [[item.answer, ...item.nearMisses.map((miss) => miss.value)].map(String)];
  }
}

function jsonKey(text: string): string {
  const bare = text.replace(/^`|`$/g, "").trim();
  if (!/^[[{"]/.test(bare)) return text;
  try {
    return JSON.stringify(sortKeys(JSON.parse(bare)));
  } catch {
    return text;
  }
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, each]) => [key, sortKeys(each)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function listKey(text: string): string {
  const parts = normalOf(text).split(/, (?:and |or )?| and | or /);
  return parts.length === 1 ? text : parts.toSorted().join(", ");
}
