"use client";

import { useEffect, useState } from "react";
import type { EventId, ProgressEvent } from "@/lib/progress";
import { useProgressClient } from "./progress-provider";

/** Events read from the storage by their ids. */
export type StoredEvents =
  | { readonly status: "loading" }
  | { readonly status: "failed" }
  | { readonly status: "ready"; readonly events: readonly ProgressEvent[] };

const LOADING = { status: "loading" } as const;

/** Reads events that the state doesn't hold, such as forms; no ids: nothing is wanted yet. */
export function useStoredEvents(ids: readonly EventId[]): StoredEvents {
  const client = useProgressClient();
  const key = ids.join(" ");
  const [read, setRead] = useState<{ readonly key: string; readonly state: StoredEvents } | null>(null);
  useEffect(() => {
    if (key === "") return;
    let wanted = true;
    const set = (state: StoredEvents) => {
      if (wanted) setRead({ key, state });
    };
    client
      .open()
      .then((store) => store.find(key.split(" ") as EventId[]))
      .then(
        (found) => set(found.ok ? { status: "ready", events: found.value } : { status: "failed" }),
        () => set({ status: "failed" }),
      );
    return () => {
      wanted = false;
    };
  }, [client, key]);
  return read?.key === key ? read.state : LOADING;
}
