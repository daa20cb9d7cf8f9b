import type { Candidate } from "./candidates";
import type { Pool } from "./item-index";
import { createMix } from "./mix";

/** A kind of place in a form, of which there may be many: a task's or a domain's. */
export interface Cell {
  readonly id: string;
  readonly domain: string | null;
  readonly task: string | null;
  readonly scored: boolean;
}

/** Which items may be taken for a place. */
export type Rule = (candidate: Candidate) => boolean;

export interface Placed {
  readonly candidate: Candidate;
  readonly cell: Cell;
}

/** A form that is being filled. Enemies never stand in it together, at no moment. */
export interface Draft {
  /** Fills one place of the cell, and keeps all others filled; false when it can't be done. */
  readonly place: (cell: Cell, rule: Rule) => boolean;
  /** How many items of the pool fit a cell. */
  readonly supply: (cell: Cell) => number;
  /** Lets up to `count` items go for others of the same place that are free. */
  readonly replace: (going: Rule, coming: Rule, count: number) => void;
  /** Lets items go for others of a lower tier and the same type, until there are none: exchanges may have made room. */
  readonly renew: () => void;
  /** Gives every item of a cell to another cell. */
  readonly reassign: (cellFor: (cell: Cell) => Cell) => void;
  readonly placed: () => readonly Placed[];
}

/** How far the search for an exchange goes; banks larger than this have no need of it. */
const MOST_EXCHANGES = 2_000;

/**
 * Starts an empty draft. A place is filled from the lowest tier that can fill it: by a free item; else by moving an
 * item that fits here too, and refilling its place (an augmenting path, as in bipartite matching, so that places are
 * filled whenever items with several domains allow it); else by an item with a single enemy in the form, whose own
 * place is then filled anew. In the `frugal` domains, those that are short, the items with the fewest enemies
 * come first whatever their tier: more of them get in, at the price of a mix of levels.
 */
export function createDraft({ candidates, ranking, enmity }: Pool, frugal: ReadonlySet<string | null>): Draft {
  const cells = new Map<number, Cell>();
  const blockers = new Int32Array(candidates.length);
  const queues = new Map<string, Int32Array>();
  const tiers = [...new Set(ranking.tiers)].sort((a, b) => a - b);
  const mix = createMix();

  const candidateAt = (index: number): Candidate => candidates[index] as Candidate;
  const tierAt = (index: number): number => ranking.tiers[index] ?? 0;
  const isFree = (index: number): boolean => !cells.has(index) && blockers[index] === 0;

  function queueOf(cell: Cell): Int32Array {
    const known = queues.get(cell.id);
    const queue = known ?? ranking.order.filter((index) => fits(candidateAt(index), cell));
    if (!known) queues.set(cell.id, queue);
    return queue;
  }

  function choose(index: number, cell: Cell): void {
    cells.set(index, cell);
    mix.add(candidateAt(index).item, 1);
    for (const enemy of enmity.enemiesOf(index)) blockers[enemy] = (blockers[enemy] ?? 0) + 1;
  }

  function remove(index: number): void {
    cells.delete(index);
    mix.add(candidateAt(index).item, -1);
    for (const enemy of enmity.enemiesOf(index)) blockers[enemy] = (blockers[enemy] ?? 0) - 1;
  }

  function load(index: number, cell: Cell): number {
    if (!frugal.has(cell.domain)) return mix.load(candidateAt(index).item);
    return enmity.enemiesOf(index).filter(isFree).length;
  }

  function takeFree(cell: Cell, rule: Rule, tier: number): boolean {
    let best: number | null = null;
    let lowest = Number.POSITIVE_INFINITY;
    let most = tier;
    for (const index of queueOf(cell)) {
      if (tierAt(index) > most) break;
      if (!isFree(index) || !rule(candidateAt(index))) continue;
      if (!frugal.has(cell.domain)) most = tierAt(index);
      const own = load(index, cell);
      if (own < lowest) [best, lowest] = [index, own];
    }
    if (best !== null) choose(best, cell);
    return best !== null;
  }

  function fill(cell: Cell, rule: Rule, tier: number, visited: Set<string>): boolean {
    visited.add(cell.id);
    return takeFree(cell, rule, tier) || moveHere(cell, rule, tier, visited) || exchange(cell, rule, tier, visited);
  }

  function moveHere(cell: Cell, rule: Rule, tier: number, visited: Set<string>): boolean {
    for (const [index, from] of [...cells]) {
      if (visited.has(from.id) || !fits(candidateAt(index), cell)) continue;
      cells.set(index, cell);
      if (fill(from, rule, tier, visited)) return true;
      cells.set(index, from);
    }
    return false;
  }

  function exchange(cell: Cell, rule: Rule, tier: number, visited: Set<string>): boolean {
    for (const index of queueOf(cell).subarray(0, MOST_EXCHANGES)) {
      if (tierAt(index) > tier) break;
      if (cells.has(index) || blockers[index] !== 1 || !rule(candidateAt(index))) continue;
      const enemy = enmity.enemiesOf(index).find((other) => cells.has(other));
      const from = enemy === undefined ? undefined : cells.get(enemy);
      if (enemy === undefined || !from || !rule(candidateAt(enemy))) continue;
      remove(enemy);
      choose(index, cell);
      if (takeFree(from, rule, tier) || (!visited.has(from.id) && fill(from, rule, tier, visited))) return true;
      remove(index);
      choose(enemy, from);
    }
    return false;
  }

  function replace(going: Rule, coming: Rule, count: number): void {
    let left = count;
    for (const [index, cell] of [...cells]) {
      if (left === 0) return;
      if (!going(candidateAt(index))) continue;
      remove(index);
      if (tiers.some((tier) => takeFree(cell, coming, tier))) left--;
      else choose(index, cell);
    }
  }

  function renew(): void {
    const improved = [...cells].filter(([index, cell]) => {
      const { type } = candidateAt(index).item;
      remove(index);
      if (tierAt(index) > 0 && takeFree(cell, ({ item }) => item.type === type, tierAt(index) - 1)) return true;
      choose(index, cell);
      return false;
    });
    if (improved.length > 0) renew();
  }

  return {
    replace,
    renew,
    place: (cell, rule) => {
      const limits = frugal.has(cell.domain) ? tiers.slice(-1) : tiers;
      return limits.some((tier) => fill(cell, rule, tier, new Set()));
    },
    supply: (cell) => queueOf(cell).length,
    reassign: (cellFor) => {
      for (const [index, cell] of [...cells]) cells.set(index, cellFor(cell));
    },
    placed: () => [...cells].map(([index, cell]) => ({ candidate: candidateAt(index), cell })),
  };
}

function fits({ tasks, domains }: Candidate, { task, domain }: Cell): boolean {
  if (task !== null) return tasks.includes(task);
  return domain === null || domains.includes(domain);
}
