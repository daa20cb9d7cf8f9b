import type { Marks } from "../marks";

/** The state that should be in sight: the one that comes next, else the current one, else the one that was entered last. */
export function stateInFocus({ states, current, next }: Marks): string | null {
  if (next !== null || current !== null) return next ?? current;
  let last: { readonly name: string; readonly index: number } | null = null;
  for (const [name, { latest }] of states)
    if (last === null || latest.index > last.index) last = { name, index: latest.index };
  return last?.name ?? null;
}
