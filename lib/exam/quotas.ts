/** Something that takes its share of a number of items. */
export interface Weighted {
  readonly id: string;
  readonly weight: number;
}

export type Quotas = ReadonlyMap<string, number>;

/**
 * Shares `count` items out by weight, by largest remainders: every part stands less than one item from its exact share.
 * With `caps`, a part that cannot have its quota is held at its cap, and others take more, as long as no part is more
 * than one item away from its exact share; null when that cannot be.
 */
export function quotas(parts: readonly Weighted[], count: number, caps?: Quotas): Quotas | null {
  const sum = parts.reduce((total, { weight }) => total + weight, 0);
  if (sum <= 0) return count === 0 ? new Map(parts.map(({ id }) => [id, 0])) : null;
  const bounds = parts.map(({ id, weight }) => boundsOf(id, (count * weight) / sum, caps?.get(id) ?? count));
  if (bounds.some(({ least, most }) => least > most)) return null;
  const result = new Map(bounds.map(({ id, exact, least, most }) => [id, clamp(Math.floor(exact), least, most)]));
  let missing = count - [...result.values()].reduce((total, quota) => total + quota, 0);
  while (missing !== 0) {
    const step = Math.sign(missing);
    const room = bounds.filter((part) => isWithin(part, (result.get(part.id) ?? 0) + step));
    const neediest = most(room, (part) => step * (part.exact - (result.get(part.id) ?? 0)));
    if (!neediest) return null;
    result.set(neediest.id, (result.get(neediest.id) ?? 0) + step);
    missing -= step;
  }
  return result;
}

interface Bounds {
  readonly id: string;
  readonly exact: number;
  readonly least: number;
  readonly most: number;
}

/** Guards against 0.1 + 0.2. */
const EPSILON = 1e-9;

function boundsOf(id: string, exact: number, cap: number): Bounds {
  const least = Math.max(0, Math.ceil(exact - 1 - EPSILON));
  return { id, exact, least, most: Math.min(cap, Math.floor(exact + 1 + EPSILON)) };
}

function isWithin({ least, most }: Bounds, quota: number): boolean {
  return quota >= least && quota <= most;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

/** The first element of the largest measure. */
function most<T>(list: readonly T[], measure: (element: T) => number): T | undefined {
  let best: T | undefined;
  for (const each of list) if (best === undefined || measure(each) > measure(best) + EPSILON) best = each;
  return best;
}
