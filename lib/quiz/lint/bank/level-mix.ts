import type { Item, Level } from "../../model";
import { type Figure, shareOf } from "../figure";

/** B6: enough of the bank asks for more than memory. */
export function measureLevels(items: readonly Item[]): readonly Figure[] {
  const share = (level: Level, bounds: Pick<Figure, "least" | "most">): Figure =>
    shareOf("B6", `Level “${level}”`, items.filter((item) => item.level === level).length, items.length, bounds);
  return [
    share("recall", { least: null, most: 0.35 }),
    share("apply", { least: 0.4, most: null }),
    share("analyse", { least: 0.2, most: null }),
  ];
}
