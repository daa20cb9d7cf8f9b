import { type Result, success } from "@/lib/util";
import type { EventId, ProgressEvent } from "./model";
import { parseEvents } from "./parse-event";
import type { EventStorage, StorageProblem } from "./storage";
import { union } from "./union";

/** Up to so many events are looked up one by one. */
export const FEW_EVENTS = 1000;

/** Events from elsewhere that the log lacks. */
export interface FreshEvents {
  readonly fresh: readonly ProgressEvent[];
  /** Of these, the ones whose id the log has for another event, which gives way as it does in a union. */
  readonly replacing: readonly ProgressEvent[];
}

/**
 * Finds out which events are new.
 *
 * @param held the events that the page has; they need not be stored
 */
export async function freshEvents(
  storage: EventStorage,
  held: readonly ProgressEvent[],
  events: readonly ProgressEvent[],
): Promise<Result<FreshEvents, StorageProblem>> {
  const byId = new Map(union(events).map((event) => [event.id, event]));
  const replacing = new Set<EventId>();

  function compare(known: readonly ProgressEvent[]): void {
    for (const event of known) {
      const rival = byId.get(event.id);
      if (rival === undefined) continue;
      if (union([event], [rival])[0] === event) byId.delete(event.id);
      else replacing.add(event.id);
    }
  }

  const visit = (records: readonly unknown[]) => compare(parseEvents(records).events);
  compare(held);
  const ids = [...byId.keys()];
  const looked = ids.length <= FEW_EVENTS ? await lookUp(storage, ids, visit) : await storage.scan(visit);
  if (!looked.ok) return looked;
  const fresh = [...byId.values()];
  return success({ fresh, replacing: fresh.filter(({ id }) => replacing.has(id)) });
}

async function lookUp(
  storage: EventStorage,
  ids: readonly EventId[],
  visit: (records: readonly unknown[]) => void,
): Promise<Result<null, StorageProblem>> {
  const found = await storage.find(ids);
  if (!found.ok) return found;
  visit(found.value);
  return success(null);
}
