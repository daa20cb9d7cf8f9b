/**
 * The known name that was probably meant: one letter added, lost, changed or swapped (two in names of six letters and
 * more). Null when the name is known or nothing is close.
 */
export function closestName(name: string, known: readonly string[]): string | null {
  const given = name.toLowerCase();
  if (known.includes(given) || given.length > 40) return null;
  const near = known
    .filter((candidate) => Math.abs(candidate.length - given.length) <= 2)
    .map((candidate) => ({ candidate, distance: editDistance(given, candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => distance <= (Math.min(given.length, candidate.length) < 6 ? 1 : 2))
    .sort((left, right) => left.distance - right.distance);
  return near[0]?.candidate ?? null;
}

/** Letters to add, drop, change or swap with their neighbour to come from one word to the other. */
function editDistance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (same ? 0 : 1),
          swapped && row > 1 && column > 1 ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? 0;
}
