import type { Table } from "@/lib/util";
import type { SessionTally } from "./tally";

/** Packs practice sessions as JSON, outcomes as a list, because their keys come from outside. */
export function packSessions(sessions: Table<string, SessionTally>): string {
  const rows = Array.from(sessions.entries(), ([id, session]) => {
    return [id, { ...session, outcomes: Object.entries(session.outcomes) }];
  });
  return JSON.stringify(rows);
}

/** The sessions that were packed. They are read at the first use: many screens need none. */
export function unpackSessions(json: string): Table<string, SessionTally> {
  return tableOnDemand(() => new Map((JSON.parse(json) as readonly PackedSession[]).map(unpackSession)));
}

/** A table that is made when it is first asked for something. */
export function tableOnDemand<Key, Value>(make: () => ReadonlyMap<Key, Value>): Table<Key, Value> {
  let table: ReadonlyMap<Key, Value> | null = null;
  const read = () => {
    table ??= make();
    return table;
  };
  return {
    get size() {
      return read().size;
    },
    get: (key) => read().get(key),
    has: (key) => read().has(key),
    keys: () => read().keys(),
    entries: () => read().entries(),
  };
}

type PackedSession = readonly [
  id: string,
  session: Omit<SessionTally, "outcomes"> & { readonly outcomes: readonly [string, string][] },
];

function unpackSession([id, session]: PackedSession): [string, SessionTally] {
  const outcomes = Object.assign(Object.create(null), Object.fromEntries(session.outcomes));
  return [id, { ...session, outcomes }];
}
