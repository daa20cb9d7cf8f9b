import { useSyncExternalStore } from "react";

/** A number that this device remembers, such as the time of the last backup. */
export interface StoredNumber {
  readonly read: () => number | null;
  readonly write: (value: number) => void;
  /** @returns what ends the subscription */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Keeps a number in local storage; where that is blocked, as long as the page lives. */
export function createStoredNumber(key: string): StoredNumber {
  const listeners = new Set<() => void>();
  let unsaved: number | null = null;

  function read(): number | null {
    if (unsaved !== null) return unsaved;
    try {
      const stored = Number(window.localStorage.getItem(key) ?? Number.NaN);
      return Number.isFinite(stored) ? stored : null;
    } catch {
      return null;
    }
  }

  function write(value: number): void {
    try {
      window.localStorage.setItem(key, String(value));
      unsaved = null;
    } catch {
      unsaved = value;
    }
    for (const listener of listeners) listener();
  }

  function subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  return { read, write, subscribe };
}

/** The number as it is now; null before there is one and until the page is hydrated. */
export function useStoredNumber(stored: StoredNumber): number | null {
  return useSyncExternalStore(stored.subscribe, stored.read, () => null);
}
