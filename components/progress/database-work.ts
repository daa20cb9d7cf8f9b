import type { IDBPTransaction, StoreNames } from "idb";
import type { BaseChange, Opening, Visit } from "@/lib/progress";
import { BASE_KEY, type BaseRecord, type Database, type DatabaseSchema, FIRST_BASE } from "./database";

/** How many records are read at once: more would hold up the page, fewer would take longer in all. */
const PORTION = 4000;

type Transaction = IDBPTransaction<DatabaseSchema, StoreNames<DatabaseSchema>[], "readwrite">;

/** The base and the tail, as they belong together. */
export async function readOpening(database: Database): Promise<Opening> {
  const transaction = database.transaction(["base", "tail"]);
  const [record = FIRST_BASE, tail] = await Promise.all([
    transaction.objectStore("base").get(BASE_KEY),
    transaction.objectStore("tail").getAll(),
  ]);
  const { generation, type, value } = record;
  return { generation, base: type === "saved" ? { type, value } : { type }, tail };
}

/** Visits all events by time and id, then those that lack either. Each portion is a transaction of its own. */
export async function scanEvents(database: Database, visit: Visit): Promise<null> {
  await inPortions((after) => database.getAllFromIndex("events", "order", after, PORTION), orderOf, visit);
  const [all, ordered] = await Promise.all([database.count("events"), database.countFromIndex("events", "order")]);
  if (all === ordered) return null;
  const rest: Visit = (records) => visit(records.filter((record) => !hasOrder(record)));
  await inPortions((after) => database.getAll("events", after, PORTION), idOf, rest);
  return null;
}

/** The events with these ids, as far as there are any. */
export async function findEvents(database: Database, ids: readonly string[]): Promise<readonly unknown[]> {
  const { store } = database.transaction("events");
  const found = await Promise.all(ids.map((id) => store.get(id)));
  return found.filter((record) => record !== undefined);
}

/**
 * Adds events, to the tail too: all or none. The requests are made before anything is waited for, and the explicit
 * commit lets the browser finish the work even when the page goes away right now.
 */
export async function writeEvents(database: Database, records: readonly unknown[]): Promise<null> {
  const transaction = database.transaction(["events", "tail"], "readwrite");
  const puts: Promise<unknown>[] = [transaction.done];
  try {
    for (const record of records) {
      puts.push(transaction.objectStore("events").put(record), transaction.objectStore("tail").put(record));
    }
    transaction.commit();
  } catch (error) {
    void Promise.allSettled(puts);
    transaction.abort();
    throw error;
  }
  // The requests of an aborted transaction fail too, but only `done` says why.
  await Promise.allSettled(puts);
  await transaction.done;
  return null;
}

/** Adds events of the past and makes the base void: all or none. */
export function insertEvents(database: Database, records: readonly unknown[]): Promise<null> {
  return inTransaction(database, async (transaction) => {
    await changeBase(transaction, "lost", null);
    const events = transaction.objectStore("events");
    await Promise.all(records.map((record) => events.put(record)));
    return null;
  });
}

/** Replaces the base and what it stands for in the tail, unless another page did so first. */
export function saveBase(database: Database, { generation, value, covered, tail }: BaseChange): Promise<boolean> {
  return inTransaction(database, async (transaction) => {
    if ((await generationOf(transaction)) !== generation) return false;
    const store = transaction.objectStore("tail");
    await Promise.all([...covered.map((id) => store.delete(id)), ...tail.map((record) => store.put(record))]);
    await changeBase(transaction, "saved", value);
    return true;
  });
}

/** Removes everything and hands it over, so that nothing is removed that isn't handed over. */
export function clearEvents(database: Database, visit: Visit): Promise<null> {
  return inTransaction(database, async (transaction) => {
    const events = transaction.objectStore("events");
    await inPortions((after) => events.getAll(after, PORTION), idOf, visit);
    await Promise.all([events.clear(), transaction.objectStore("tail").clear()]);
    await changeBase(transaction, "empty", null);
    return null;
  });
}

async function inTransaction<Value>(database: Database, work: (transaction: Transaction) => Promise<Value>) {
  const transaction: Transaction = database.transaction(["events", "tail", "base"], "readwrite");
  const done = transaction.done.then(() => null);
  try {
    const value = await work(transaction);
    await done;
    return value;
  } catch (error) {
    // An aborted transaction says why; one that still runs must not keep the half of it.
    abort(transaction);
    await done;
    throw error;
  }
}

function abort(transaction: Transaction): void {
  try {
    transaction.abort();
  } catch {
    // It is over already.
  }
}

async function generationOf(transaction: Transaction): Promise<number> {
  return ((await transaction.objectStore("base").get(BASE_KEY)) ?? FIRST_BASE).generation;
}

async function changeBase(transaction: Transaction, type: BaseRecord["type"], value: unknown): Promise<void> {
  const generation = (await generationOf(transaction)) + 1;
  await transaction.objectStore("base").put({ generation, type, value }, BASE_KEY);
}

async function inPortions(
  read: (after: IDBKeyRange | null) => Promise<readonly unknown[]>,
  keyOf: (record: unknown) => IDBValidKey,
  visit: Visit,
): Promise<void> {
  let after: IDBKeyRange | null = null;
  for (;;) {
    const records = await read(after);
    if (records.length > 0) visit(records);
    if (records.length < PORTION) return;
    after = IDBKeyRange.lowerBound(keyOf(records.at(-1)), true);
  }
}

function idOf(record: unknown): string {
  return (record as { readonly id: string }).id;
}

function orderOf(record: unknown): [number, string] {
  const { at, id } = record as { readonly at: number; readonly id: string };
  return [at, id];
}

/** Whether the index has the record, which is so if its time can be a key. */
function hasOrder(record: unknown): boolean {
  try {
    indexedDB.cmp(orderOf(record), orderOf(record));
    return true;
  } catch {
    return false;
  }
}
