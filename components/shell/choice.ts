"use client";

import { useSyncExternalStore } from "react";

/** A setting of this device: one of a few words, kept in local storage, the same in all open tabs. */
export interface Choice<Value extends string> {
  readonly key: string;
  /** The first one holds until another is chosen. */
  readonly values: readonly [Value, ...Value[]];
  readonly read: () => Value;
  readonly write: (value: Value) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Makes a choice; `apply` carries a new value to the page. */
export function createChoice<Value extends string>(
  key: string,
  values: readonly [Value, ...Value[]],
  apply: (value: Value) => void = () => {},
): Choice<Value> {
  const listeners = new Set<() => void>();
  // Where storage is blocked, the choice lives as long as the page.
  let unsaved: Value | null = null;

  function read(): Value {
    const stored = unsaved ?? readStored(key);
    return values.find((value) => value === stored) ?? values[0];
  }

  function write(value: Value): void {
    unsaved = writeStored(key, value) ? null : value;
    announce();
  }

  function announce(): void {
    apply(read());
    for (const listener of listeners) listener();
  }

  function onStorage(event: StorageEvent): void {
    if (event.key === key || event.key === null) announce();
  }

  function subscribe(listener: () => void): () => void {
    if (listeners.size === 0) window.addEventListener("storage", onStorage);
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) window.removeEventListener("storage", onStorage);
    };
  }

  return { key, values, read, write, subscribe };
}

/** The value in force, or null until the page is hydrated. */
export function useChoice<Value extends string>(choice: Choice<Value>): Value | null {
  return useSyncExternalStore(choice.subscribe, choice.read, () => null);
}

function readStored(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

function writeStored(key: string, value: string): boolean {
  try {
    window.localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}
