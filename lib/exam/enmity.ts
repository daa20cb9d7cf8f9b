import type { FactId, Item } from "@/lib/quiz";
import { type Cue, cueOf, isGivenAway } from "./cue";

/** Which items of a pool must not stand in one form, by index. */
export interface Enmity {
  readonly enemiesOf: (index: number) => readonly number[];
}

/**
 * Enemies state the same fact, or one gives away a key of the other. Facts are looked up in an index; texts are compared
 * only for items that are asked for, against the pool, and kept: a form asks for as many items as it has.
 */
export function createEnmity(items: readonly Item[]): Enmity {
  const byFact = groupByFact(items);
  const cues: Cue[] = [];
  const known: (readonly number[] | undefined)[] = [];

  function cue(index: number, item: Item): Cue {
    cues[index] ??= cueOf(item);
    return cues[index];
  }

  function find(index: number): readonly number[] {
    const item = items[index];
    if (!item) return [];
    const enemies = new Set(item.factIds.flatMap((id) => byFact.get(id) ?? []));
    const own = cue(index, item);
    items.forEach((each, other) => {
      if (enemies.has(other)) return;
      const theirs = cue(other, each);
      if (isGivenAway(own, theirs) || isGivenAway(theirs, own)) enemies.add(other);
    });
    enemies.delete(index);
    return [...enemies];
  }

  function enemiesOf(index: number): readonly number[] {
    known[index] ??= find(index);
    return known[index];
  }

  return { enemiesOf };
}

function groupByFact(items: readonly Item[]): ReadonlyMap<FactId, readonly number[]> {
  const groups = new Map<FactId, number[]>();
  items.forEach(({ factIds }, index) => {
    for (const id of factIds) {
      const group = groups.get(id);
      if (group) group.push(index);
      else groups.set(id, [index]);
    }
  });
  return groups;
}
