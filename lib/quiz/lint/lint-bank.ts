import type { Note } from "@/lib/notes";
import { type FactIndex, indexFacts } from "../fact-index";
import type { Item, ItemBank } from "../model";
import { measureCoverage, measureListedNames, type SectionCoverage, sectionCoverage } from "./bank/coverage";
import { measureDeterminism } from "./bank/determinism";
import { measureFlaws } from "./bank/flaws";
import { measureKeyLength } from "./bank/key-length";
import { measureKeyPosition } from "./bank/key-position";
import { measureLevels } from "./bank/level-mix";
import { type LineUse, lineUses } from "./bank/lines";
import { findNearDuplicates } from "./bank/near-duplicates";
import { findSharedRationales } from "./bank/rationale-sharing";
import { measureSurfaceCues } from "./bank/surface-cues";
import { measureTemplates, type TemplateUse, templateUses } from "./bank/templates";
import { type Figure, noneOf } from "./figure";
import { ITEM_RULES } from "./item/check-item";
import { checkSoundness, groundsOf } from "./soundness/check-soundness";

/** What the linter finds in a bank: the figures with their bounds, and what lies behind them. */
export interface LintReport {
  readonly figures: readonly Figure[];
  readonly templates: readonly TemplateUse[];
  readonly sections: readonly SectionCoverage[];
  readonly lines: readonly LineUse[];
}

/** Banks of fewer items are too small for shares to mean anything. */
const FEWEST_ITEMS = 300;

/**
 * Holds a bank against the rubric. `again` is the same bank built a second time. Shares are measured on banks of 300
 * items or more; the rules that no item may break hold for any bank. Linear in notes and items.
 */
export function lintBank(bank: ItemBank, again: ItemBank, notes: readonly Note[]): LintReport {
  const { items, facts } = bank;
  const index = indexFacts(facts, notes);
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const templates = templateUses(items, byId);
  const sections = sectionCoverage(bank, notes);
  const shares = [
    ...measureFlaws(items),
    ...measureKeyLength(items),
    ...measureKeyPosition(items),
    ...measureSurfaceCues(items),
    measureTemplates(templates, items.length),
    ...measureLevels(items),
    measureCoverage(sections),
    measureListedNames(bank),
  ];
  const figures = [
    ...measureSoundness(bank, index),
    ...measureItems(items),
    findSharedRationales(items, facts),
    findNearDuplicates(items),
    ...measureDeterminism(bank, again),
    ...(items.length >= FEWEST_ITEMS ? shares : []),
  ];
  return { figures: figures.toSorted(byRule), templates, sections, lines: lineUses(bank, notes) };
}

function measureSoundness({ items, facts }: ItemBank, index: FactIndex): readonly Figure[] {
  const grounds = groundsOf(facts, index);
  const doubts = items.flatMap((item) =>
    checkSoundness(item, grounds).map(({ gate, reason }) => ({ gate, itemId: item.id, reason })),
  );
  return [
    noneOf(
      "H1",
      "Keys that the facts do not prove",
      doubts.filter(({ gate }) => gate === "H1"),
    ),
    noneOf(
      "H2",
      "Distractors that the facts do not refute",
      doubts.filter(({ gate }) => gate === "H2"),
    ),
  ];
}

function measureItems(items: readonly Item[]): readonly Figure[] {
  return Object.entries(ITEM_RULES).map(([rule, { name, check }]) => {
    const offences = items.flatMap((item) => {
      const reason = check(item);
      return reason === null ? [] : [{ itemId: item.id, reason }];
    });
    return noneOf(rule, name, offences, PEERS[rule] ?? null);
  });
}

/** What public banks reach, in percent of their items, where a rule was measured on them. */
const PEERS: Readonly<Record<string, string>> = {
  H6: "23–100 % of items",
  H11: "1.5–16.1 % of items",
  H12: "9.6–25.9 % of items",
  H13: "4.3–12.9 % of items",
};

/** H before B, each by its number. */
function byRule(one: Figure, other: Figure): number {
  const order = ({ rule }: Figure): number => (rule.startsWith("H") ? 0 : 100) + Number(rule.slice(1));
  return order(one) - order(other);
}
