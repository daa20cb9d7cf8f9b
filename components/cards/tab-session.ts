import type { EventId } from "@/lib/progress";

/** What this tab remembers of its cards, through a reload too. All else is in the log. */
export interface TabSession {
  /** Names this tab's reviews in the log. */
  readonly id: string;
  /** The card events of this tab, newest last: what undo takes back. */
  readonly events: readonly EventId[];
  /** New cards that were asked for beyond the plan, and on which learning day. */
  readonly extra: { readonly day: number; readonly count: number };
  /** The cram that is going on. */
  readonly cram: { readonly name: string; readonly id: string } | null;
}

const KEY = "cloudrill-cards-session";
const MAX_EVENTS = 500;
const MAX_EXTRA = 1000;

/** The session with one more event, or without some that were taken back. */
export function withEvent(session: TabSession, id: EventId): TabSession {
  return { ...session, events: [...session.events, id].slice(-MAX_EVENTS) };
}

/** Reads what {@link createTabSession} stored; anything else gives a new session with this id. */
export function parseTabSession(text: string | null, newId: string): TabSession {
  const empty: TabSession = { id: newId, events: [], extra: { day: 0, count: 0 }, cram: null };
  const value = parseJson(text);
  if (!isObject(value) || !isName(value.id)) return empty;
  const { extra, cram } = value;
  return {
    id: value.id,
    events: Array.isArray(value.events)
      ? value.events.filter((each): each is EventId => isName(each)).slice(-MAX_EVENTS)
      : [],
    extra:
      isObject(extra) && isCount(extra.day) && isCount(extra.count)
        ? { day: extra.day, count: extra.count }
        : empty.extra,
    cram: isObject(cram) && isName(cram.name) && isName(cram.id) ? { name: cram.name, id: cram.id } : null,
  };
}

function parseJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isName(value: unknown): value is string {
  return typeof value === "string" && value.length > 0 && value.length <= 300;
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= Math.max(MAX_EXTRA, 1_000_000);
}

/** Keeps the session of this tab; where that is blocked, until the page is left. */
export function createTabSession(newId: () => string) {
  const listeners = new Set<() => void>();
  let session: TabSession | null = null;

  function get(): TabSession {
    session ??= store(parseTabSession(readStored(), newId()));
    return session;
  }

  function update(change: (session: TabSession) => TabSession): void {
    session = store(change(get()));
    for (const listener of listeners) listener();
  }

  function subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  return { get, update, subscribe };
}

function store(session: TabSession): TabSession {
  try {
    window.sessionStorage.setItem(KEY, JSON.stringify(session));
  } catch {
    // Undo then ends with the page; the log has everything all the same.
  }
  return session;
}

function readStored(): string | null {
  try {
    return window.sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}
