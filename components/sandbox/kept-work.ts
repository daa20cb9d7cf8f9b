"use client";

const PREFIX = "cloudrill-sandbox ";

/** Reads what was kept under a name in this browser; null where there is nothing, or nothing can be read. */
export function readWork(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + name) ?? "null");
  } catch {
    return null;
  }
}

/** Keeps a value; null forgets it. A browser that keeps nothing, or has no room, loses it with the page. */
export function keepWork(name: string, value: unknown): void {
  try {
    if (value === null) localStorage.removeItem(PREFIX + name);
    else localStorage.setItem(PREFIX + name, JSON.stringify(value));
  } catch {
    // The sandbox goes on; what is in it can still be shared and exported.
  }
}
