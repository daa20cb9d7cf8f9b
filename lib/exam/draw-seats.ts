import type { Random } from "@/lib/util";
import { fillForm, type Seat } from "./fill-form";
import { honestCounts } from "./honest-counts";
import { createPool, type ItemIndex, type Pool } from "./item-index";
import type { Blueprint, Shortage } from "./model";
import { type Quotas, quotas } from "./quotas";
import { type HistoryOf, rankCandidates } from "./ranking";
import { shortagesOf } from "./shortages";

export interface DrawnSeats {
  readonly seats: readonly Seat[];
  readonly shortages: readonly Shortage[];
}

/** How many items of each task, type and level a form looks at in a large bank: at first, and when that was too few. */
const DEPTH = 6;
const LARGER_DEPTH = 240;

/** Takes the items of a form from an index: as many as the blueprint asks for, or as many as the weights allow. */
export function drawSeats(
  index: ItemIndex,
  blueprint: Blueprint,
  historyOf: HistoryOf | undefined,
  random: Random,
): DrawnSeats {
  const ranking = rankCandidates(index.candidates, blueprint.draw, historyOf, random);
  const draw = (depth: number): DrawnSeats => drawFrom(createPool(index, ranking, depth), blueprint);
  const drawn = draw(DEPTH);
  return drawn.shortages.length > 0 && index.whole === null ? draw(LARGER_DEPTH) : drawn;
}

function drawFrom(pool: Pool, blueprint: Blueprint): DrawnSeats {
  const domains = quotas(blueprint.domains, blueprint.scored);
  const { unscored } = blueprint;
  const mixed = fillForm(pool, blueprint, { domains, unscored, frugal: new Set() });
  const short = shortDomains(mixed, domains);
  if (short.size === 0) return { seats: mixed, shortages: shortagesOf(blueprint, domains, mixed) };
  const seats = fillForm(pool, blueprint, { domains, unscored, frugal: short });
  const honest = shortDomains(seats, domains).size === 0 ? seats : shrink(pool, blueprint, short);
  return { seats: honest, shortages: shortagesOf(blueprint, countDomains(seats), honest) };
}

/** The largest form whose domains all stand within one item of their weights. */
function shrink(pool: Pool, blueprint: Blueprint, frugal: ReadonlySet<string>): readonly Seat[] {
  for (let scored = blueprint.scored; scored > 0; scored--) {
    const domains = honestCounts(pool, blueprint, scored, frugal);
    if (!domains) continue;
    const unscored = Math.round((blueprint.unscored * scored) / blueprint.scored);
    const seats = fillForm(pool, blueprint, { domains, unscored, frugal });
    if (shortDomains(seats, domains).size === 0) return seats;
  }
  return [];
}

/** Scored items by domain. */
function countDomains(seats: readonly Seat[]): Quotas {
  const counts = new Map<string, number>();
  for (const { domain, scored } of seats) if (scored) counts.set(domain, (counts.get(domain) ?? 0) + 1);
  return counts;
}

function shortDomains(seats: readonly Seat[], wanted: Quotas): ReadonlySet<string> {
  const found = countDomains(seats);
  return new Set([...wanted].filter(([id, count]) => (found.get(id) ?? 0) < count).map(([id]) => id));
}
