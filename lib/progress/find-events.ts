import { type Result, success } from "@/lib/util";
import type { EventId, ProgressEvent } from "./model";
import { parseEvents } from "./parse-event";
import type { EventStorage, StorageProblem } from "./storage";

/**
 * The events with these ids, as far as there are any, in no order.
 *
 * @param held the events that the page has; they need not be stored
 */
export async function findEvents(
  storage: EventStorage,
  held: readonly ProgressEvent[],
  ids: readonly EventId[],
): Promise<Result<readonly ProgressEvent[], StorageProblem>> {
  const wanted = new Set(ids);
  const near = held.filter(({ id }) => wanted.has(id));
  for (const { id } of near) wanted.delete(id);
  if (wanted.size === 0) return success(near);
  const found = await storage.find([...wanted]);
  return found.ok ? success([...near, ...parseEvents(found.value).events]) : found;
}
