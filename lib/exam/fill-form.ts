import type { Candidate } from "./candidates";
import { type Cell, createDraft, type Draft } from "./draft";
import { fillCells, type Need, trimMultiple } from "./fill-cells";
import type { Pool } from "./item-index";
import type { Blueprint } from "./model";
import { type Quotas, quotas } from "./quotas";

/** What a form should have: scored items by domain, and unscored ones. */
export interface FormOrder {
  readonly domains: Quotas;
  readonly unscored: number;
  /** Domains that are short, see `createDraft`. */
  readonly frugal: ReadonlySet<string>;
}

/** An item of a form with its place in the blueprint. */
export interface Seat {
  readonly candidate: Candidate;
  readonly domain: string;
  readonly task: string;
  readonly scored: boolean;
}

/**
 * Fills a form as far as the pool goes. Scored items come first: by task, then whatever their domain has. Unscored items
 * follow the weights where they can, and stand in any domain else. Domains go before tasks, and both before types:
 * what AWS publishes is the weights of domains.
 */
export function fillForm(pool: Pool, blueprint: Blueprint, order: FormOrder): readonly Seat[] {
  const draft = createDraft(pool, order.frugal);
  const needs = taskNeeds(blueprint, order.domains);
  const isShort = ({ cell }: Need): boolean => cell.domain !== null && order.frugal.has(cell.domain);
  fillCells(draft, needs.filter(isShort), blueprint);
  fillCells(
    draft,
    needs.filter((each) => !isShort(each)),
    blueprint,
  );
  const tasks = new Map(draft.placed().map(({ candidate, cell }) => [candidate, cell.task]));
  fillFromDomains(draft, blueprint, order.domains);
  trimMultiple(draft, blueprint);
  fillUnscored(draft, blueprint, order);
  draft.renew();
  return draft.placed().map(({ candidate, cell }) => seat(candidate, cell, blueprint, tasks.get(candidate) ?? null));
}

function taskNeeds({ domains }: Blueprint, wanted: Quotas): Need[] {
  return domains.flatMap(({ id, tasks }) => {
    const counts = quotas(tasks, wanted.get(id) ?? 0);
    return tasks.map((task) => need(scoredCell(id, task.id), counts.get(task.id) ?? 0));
  });
}

/** What a task lacks comes from the other tasks of its domain; from here on only domains are kept apart. */
function fillFromDomains(draft: Draft, blueprint: Blueprint, wanted: Quotas): void {
  const placed = countBy(draft, ({ domain }) => domain);
  const lacking = blueprint.domains.map(({ id }) =>
    need(scoredCell(id, null), (wanted.get(id) ?? 0) - (placed.get(id) ?? 0)),
  );
  if (lacking.every(({ count }) => count === 0)) return;
  draft.reassign(({ domain }) => scoredCell(domain, null));
  fillCells(draft, lacking, blueprint);
}

function fillUnscored(draft: Draft, blueprint: Blueprint, { domains, unscored }: FormOrder): void {
  const scored = [...domains.values()].reduce((sum, count) => sum + count, 0);
  const total = quotas(blueprint.domains, scored + unscored);
  let left = unscored;
  const needs = blueprint.domains.map(({ id }) => {
    const count = Math.min(left, Math.max(0, (total.get(id) ?? 0) - (domains.get(id) ?? 0)));
    left -= count;
    return need(unscoredCell(id), count);
  });
  const placed = fillCells(draft, needs, blueprint);
  fillCells(draft, [need(unscoredCell(null), unscored - placed)], blueprint);
}

function scoredCell(domain: string | null, task: string | null): Cell {
  return { id: `scored ${domain} ${task}`, domain, task, scored: true };
}

function unscoredCell(domain: string | null): Cell {
  return { id: `unscored ${domain}`, domain, task: null, scored: false };
}

function need(cell: Cell, count: number): Need {
  return { cell, count: Math.max(0, count) };
}

function countBy(draft: Draft, keyOf: (cell: Cell) => string | null): ReadonlyMap<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const { cell } of draft.placed()) counts.set(keyOf(cell), (counts.get(keyOf(cell)) ?? 0) + 1);
  return counts;
}

/** An item keeps the task that it was taken for, if it still stands in that domain. */
function seat(candidate: Candidate, cell: Cell, { domains }: Blueprint, taken: string | null): Seat {
  const inDomain = (task: string, domain: string): boolean =>
    domains.some(({ id, tasks }) => id === domain && tasks.some((each) => each.id === task));
  const domain = cell.domain ?? candidate.domains[0] ?? "";
  const tasks = candidate.tasks.filter((task) => inDomain(task, domain));
  const task = tasks.find((each) => each === (cell.task ?? taken)) ?? tasks[0] ?? "";
  return { candidate, domain, task, scored: cell.scored };
}
