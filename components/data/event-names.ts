import type { EventId, ProgressEvent } from "@/lib/progress";

/**
 * Gives imported events ids made of what they say, so that the same import twice adds nothing. Where the event was
 * imported before and taken back, the next free name is given; null: the event is there.
 */
export function createEventNames(log: readonly ProgressEvent[]): (name: string) => EventId | null {
  const there = new Set<string>();
  const gone = new Set<string>();
  for (const event of log) {
    there.add(event.id);
    if (event.type === "undone") gone.add(event.eventId);
  }
  return (name) => {
    for (let round = 1; ; round++) {
      const id = round === 1 ? name : `${name}-${round}`;
      if (!there.has(id)) return id as EventId;
      if (!gone.has(id)) return null;
    }
  };
}

/** Events that take these back. @param at milliseconds since 1970 */
export function undoOf(events: readonly ProgressEvent[], at: number, zone: number): readonly ProgressEvent[] {
  return events.map(({ id, version }) => ({
    id: `undo-${id}` as EventId,
    at,
    version,
    zone,
    type: "undone",
    eventId: id,
  }));
}
