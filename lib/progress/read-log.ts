import { type Result, success } from "@/lib/util";
import { type Base, noBase } from "./base";
import { createCondenser } from "./condense";
import { createLog, type Log } from "./log";
import type { ProgressEvent } from "./model";
import { parseEvents } from "./parse-event";
import { recordId } from "./record-id";
import { packBase, unpackBase } from "./saved-base";
import type { BaseChange, EventStorage, StorageProblem, StoredBase } from "./storage";

/** A log, and what the storage needs to give it back quickly next time. */
export interface CondensedLog {
  readonly log: Log;
  readonly change: BaseChange;
}

/** The base that the storage has; null if it can't be used: lost, of another version, damaged, or saved with a clock that ran ahead. */
export function storedBase(stored: StoredBase, until: number): Base | null {
  if (stored.type === "empty") return noBase;
  const base = stored.type === "saved" ? unpackBase(stored.value) : null;
  return base && (base.lastAt ?? 0) <= until ? base : null;
}

/**
 * Reads the whole log in portions and condenses it.
 *
 * @param held events that the page has; they need not be stored
 * @param until events dated later don't count yet
 */
export async function readWholeLog(
  storage: EventStorage,
  held: readonly ProgressEvent[],
  until: number,
): Promise<Result<CondensedLog, StorageProblem>> {
  const opening = await storage.open();
  if (!opening.ok) return opening;
  const undos = await storage.undos();
  if (!undos.ok) return undos;
  const condenser = createCondenser({ undos: parseEvents(undos.value).events, held, until });
  const scanned = await storage.scan((records) => {
    const { events, damaged } = parseEvents(records);
    condenser.take(events);
    condenser.setAside(damaged);
  });
  if (!scanned.ok) return scanned;
  const { generation, tail } = opening.value;
  const ids = tail.flatMap((record) => recordId(record) ?? []);
  return success(condensed(condenser.finish(), generation, ids, until));
}

/**
 * Moves all but the newest events of a log into its base.
 *
 * @param damaged values of the tail that can't be read as events; they go into the base too
 */
export function condenseLog(log: Log, damaged: readonly unknown[], generation: number, until: number): CondensedLog {
  const condenser = createCondenser({ base: log.base, undos: [], held: log.tail, until });
  condenser.setAside(damaged);
  const ids = [...log.tail, ...damaged].flatMap((record) => recordId(record) ?? []);
  return condensed(condenser.finish(), generation, ids, until);
}

// The base goes through its stored form, which is flat and takes less memory than the records it was made of.
function condensed({ base, tail }: Log, generation: number, ids: readonly string[], until: number): CondensedLog {
  const value = packBase(base);
  const kept = new Set<string>(tail.map(({ id }) => id));
  return {
    log: createLog(unpackBase(value) ?? base, tail, until),
    change: { generation, value, covered: ids.filter((id) => !kept.has(id)), tail },
  };
}
