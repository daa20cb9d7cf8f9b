"use client";

import { useEffect } from "react";

const events = process.env.NEXT_PUBLIC_NOTE_EVENTS;

/** In development only: reloads the page when a note changes. `scripts/dev.mjs` watches them. */
export function DevReload() {
  useEffect(() => {
    if (!events) return;
    const source = new EventSource(events);
    source.addEventListener("message", () => window.location.reload());
    return () => source.close();
  }, []);
  return null;
}
