import type { Seat } from "./fill-form";
import type { Blueprint, Shortage } from "./model";
import { type Quotas, quotas } from "./quotas";

/** What the bank lacks: domains as `found` when the whole form was tried, the rest as the form has it. */
export function shortagesOf(blueprint: Blueprint, found: Quotas, seats: readonly Seat[]): readonly Shortage[] {
  const scored = seats.filter((seat) => seat.scored);
  return [
    ...lackingDomains(blueprint, found),
    ...lackingTasks(blueprint, scored),
    ...lackingMultipleResponse(blueprint, seats),
    ...lackingUnscored(blueprint, scored.length, seats.length - scored.length),
  ];
}

/** The wanted numbers of a smaller form, where that is what could be made. */
function lackingDomains({ domains, scored }: Blueprint, found: Quotas): Shortage[] {
  const wanted = quotas(domains, scored);
  return domains.flatMap(({ id }): Shortage[] => {
    const lack = { wanted: wanted.get(id) ?? 0, found: found.get(id) ?? 0 };
    return lack.found < lack.wanted ? [{ part: "domain", domain: id, ...lack }] : [];
  });
}

/** Tasks that are more than one item below their share of their domain. */
function lackingTasks({ domains }: Blueprint, scored: readonly Seat[]): Shortage[] {
  return domains.flatMap((domain) => {
    const seats = scored.filter((seat) => seat.domain === domain.id);
    const wanted = quotas(domain.tasks, seats.length);
    return domain.tasks.flatMap(({ id }): Shortage[] => {
      const lack = { wanted: wanted.get(id) ?? 0, found: seats.filter(({ task }) => task === id).length };
      return lack.found < lack.wanted ? [{ part: "task", domain: domain.id, task: id, ...lack }] : [];
    });
  });
}

/** The least share that still counts as "about" the blueprint's. */
const LEAST_OF_SHARE = 0.75;

function lackingMultipleResponse({ multipleResponse }: Blueprint, seats: readonly Seat[]): Shortage[] {
  const found = seats.filter(({ candidate }) => candidate.item.type === "multiple-response").length;
  const share = multipleResponse * seats.length;
  return found < Math.floor(LEAST_OF_SHARE * share)
    ? [{ part: "multiple-response", wanted: Math.round(share), found }]
    : [];
}

function lackingUnscored({ scored, unscored }: Blueprint, placed: number, found: number): Shortage[] {
  const wanted = Math.round((unscored * placed) / Math.max(1, scored));
  return found < wanted ? [{ part: "unscored", wanted, found }] : [];
}
