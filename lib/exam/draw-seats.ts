import type { Random } from "@/lib/util";
import type { Candidate } from "./candidates";
import { fillForm, type Seat } from "./fill-form";
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
const DEPTH = 24;
const LARGER_DEPTH = 240;

/** Takes the items of a form from an index: as many as the blueprint asks for, or as many as the weights allow. */
export function drawSeats(
  index: ItemIndex,
  blueprint: Blueprint,
  historyOf: HistoryOf | undefined,
  random: Random,
): DrawnSeats {
  const ranking = rankCandidates(index.candidates, blueprint.draw, historyOf, random);
  const full = { domains: quotas(blueprint.domains, blueprint.scored) ?? new Map(), unscored: blueprint.unscored };
  for (const depth of [DEPTH, LARGER_DEPTH]) {
    const pool = createPool(index, ranking, depth);
    const seats = fillForm(pool, blueprint, full);
    const isLast = depth === LARGER_DEPTH || pool.candidates.length === index.candidates.length;
    if (!isLast && seats.length < blueprint.scored + blueprint.unscored) continue;
    const found = countDomains(seats);
    const honest = fulfils(found, full.domains) ? seats : shrink(pool, blueprint, capsOf(found, full.domains));
    return { seats: honest, shortages: shortagesOf(blueprint, found, honest) };
  }
  return { seats: [], shortages: [] };
}

/** The largest form whose domains all stand within one item of their weights. */
function shrink(pool: Pool, blueprint: Blueprint, lacking: Quotas): readonly Seat[] {
  const supply = countSupply(pool.candidates);
  let caps = lacking;
  for (let scored = blueprint.scored; scored > 0; scored--) {
    const unscored = Math.round((blueprint.unscored * scored) / blueprint.scored);
    for (const limits of [supply, caps]) {
      const domains = quotas(blueprint.domains, scored, limits);
      if (!domains) continue;
      const seats = fillForm(pool, blueprint, { domains, unscored });
      if (fulfils(countDomains(seats), domains)) return seats;
      caps = capsOf(countDomains(seats), domains);
    }
  }
  return [];
}

/** Scored items by domain. */
function countDomains(seats: readonly Seat[]): Quotas {
  const counts = new Map<string, number>();
  for (const { domain, scored } of seats) if (scored) counts.set(domain, (counts.get(domain) ?? 0) + 1);
  return counts;
}

function countSupply(candidates: readonly Candidate[]): Quotas {
  const counts = new Map<string, number>();
  for (const { domains } of candidates) for (const id of domains) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** What the domains that did not get enough can have at most. */
function capsOf(found: Quotas, wanted: Quotas): Quotas {
  return new Map(
    [...wanted].flatMap(([id, count]) => (count > (found.get(id) ?? 0) ? [[id, found.get(id) ?? 0]] : [])),
  );
}

function fulfils(found: Quotas, wanted: Quotas): boolean {
  return [...wanted].every(([id, count]) => (found.get(id) ?? 0) >= count);
}
