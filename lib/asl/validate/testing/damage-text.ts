import type { Random } from "@/lib/util";

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:]/gs;

/** Ways to make text that is no JSON out of a text that is a JSON object. */
export const TEXT_DAMAGES: Readonly<Record<string, (text: string, random: Random) => string>> = {
  "cut the text": (text, random) => text.trimEnd().slice(0, 1 + random.below(text.trimEnd().length - 2)),
  "remove a bracket or colon": (text, random) => withoutOne(text, random, ""),
  "put a comma in place of a bracket or colon": (text, random) => withoutOne(text, random, ","),
  "put a comment in front": (text) => `// definition\n${text}`,
  "leave a comma at the end": (text) => text.replace(/\}\s*$/, ",}"),
};

function withoutOne(text: string, random: Random, replacement: string): string {
  const places = Array.from(text.matchAll(TOKEN)).filter(([token]) => token.length === 1);
  const { index } = random.pick(places);
  return text.slice(0, index) + replacement + text.slice(index + 1);
}
