import type { Item } from "../../model";
import { present } from "../../present";
import { type Figure, shareOf } from "../figure";
import { fourOptionsOf } from "./four-options";

const DISPLAYS = 10_000;
const PLACES = ["first", "second", "third", "fourth"];

/** B2: over 10,000 seeded displays, ten times what the rubric asks for so that chance alone breaks no bound, the key stands in each of four places equally often. */
export function measureKeyPosition(items: readonly Item[]): readonly Figure[] {
  const asked = fourOptionsOf(items);
  const counts = [0, 0, 0, 0];
  const displays = asked.length === 0 ? 0 : DISPLAYS;
  for (let at = 0; at < displays; at++) {
    const { item, key } = asked[Math.floor((at * asked.length) / DISPLAYS)] ?? {};
    const shown = item && present(item, `display ${at}`);
    if (shown?.type !== "multiple-choice") continue;
    const place = shown.options.findIndex(({ id }) => id === key?.id);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  const bounds = displays === 0 ? {} : { least: 0.21, most: 0.29 };
  return PLACES.map((place, at) => shareOf("B2", `Key in the ${place} place`, counts[at] ?? 0, displays, bounds));
}
