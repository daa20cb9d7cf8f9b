/** Something that takes its share of a number of items. */
export interface Weighted {
  readonly id: string;
  readonly weight: number;
}

export type Quotas = ReadonlyMap<string, number>;

/**
 * Shares `count` items out by weight, by largest remainders: every part stands less than one item from its exact share.
 * At least one weight must be above 0.
 */
export function quotas(parts: readonly Weighted[], count: number): Quotas {
  const shares = exactShares(parts, count);
  const result = new Map(shares.map(({ id, exact }) => [id, Math.floor(exact + EPSILON)]));
  const missing = count - [...result.values()].reduce((sum, quota) => sum + quota, 0);
  const remainder = ({ exact }: { readonly exact: number }): number => exact - Math.floor(exact + EPSILON);
  for (const { id } of shares.toSorted((a, b) => remainder(b) - remainder(a)).slice(0, missing))
    result.set(id, (result.get(id) ?? 0) + 1);
  return result;
}

/** The least and the most that every part may have so that it stands within one item of its exact share. */
export function withinOne(
  parts: readonly Weighted[],
  count: number,
): { readonly least: Quotas; readonly most: Quotas } {
  const shares = exactShares(parts, count);
  return {
    least: new Map(shares.map(({ id, exact }) => [id, Math.max(0, Math.ceil(exact - 1 - EPSILON))])),
    most: new Map(shares.map(({ id, exact }) => [id, Math.floor(exact + 1 + EPSILON)])),
  };
}

/** Guards against 0.1 + 0.2. */
const EPSILON = 1e-9;

function exactShares(parts: readonly Weighted[], count: number): { readonly id: string; readonly exact: number }[] {
  const sum = parts.reduce((total, { weight }) => total + weight, 0);
  return parts.map(({ id, weight }) => ({ id, exact: (count * weight) / sum }));
}
