import type { CardRecord } from "@/lib/cards";

/** Names how a card stands; another name means that it was reviewed, buried, suspended or brought back. */
export function stateOf(record: CardRecord | undefined): string {
  const { memory, suspended = false, buriedUntil = 0 } = record ?? {};
  return `${memory?.reps ?? 0} ${memory?.lastAt ?? 0} ${suspended} ${buriedUntil}`;
}
