import { countOf, percent } from "@/components/ui";
import type { Mastery } from "@/lib/cards";

/** A group of cards with its name, least known first. */
export interface MasteryRow extends Mastery {
  readonly name: string;
}

const BY_NAME = new Intl.Collator("en-GB", { numeric: true });

/** Names the groups and puts the least known first. */
export function masteryRows(masteries: readonly Mastery[], names: ReadonlyMap<string, string>): readonly MasteryRow[] {
  return masteries
    .map((mastery) => ({ ...mastery, name: names.get(mastery.group) ?? mastery.group }))
    .sort((one, other) => one.share - other.share || BY_NAME.compare(one.name, other.name));
}

/** What the rows mean, in one sentence. A card in several groups counts in each. */
export function masteryInWords(rows: readonly MasteryRow[]): string {
  const [weakest] = rows;
  const strongest = rows.at(-1);
  if (!weakest || !strongest) return "";
  if (rows.every(({ seen }) => seen === 0)) return "No card was seen yet, so all of them count as unknown.";
  if (weakest === strongest) return `You would recall ${knownOf(weakest)} now; cards not seen count as unknown.`;
  return `Weakest is ${weakest.name}, ${percent(weakest.share)} known; strongest ${strongest.name}, ${percent(strongest.share)}. Cards not seen count as unknown.`;
}

function knownOf({ known, total }: Mastery): string {
  return `about ${Math.round(known)} of ${countOf(total, "card")}`;
}
