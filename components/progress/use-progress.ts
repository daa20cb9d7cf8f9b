"use client";

import { useCallback, useEffect, useSyncExternalStore } from "react";
import { createStamp, type EventId, emptySnapshot, type NewEvent, type StoreSnapshot } from "@/lib/progress";
import { newId } from "./new-id";
import { useProgressClient } from "./progress-provider";

const stamp = createStamp({ now: () => Date.now(), zone: (at) => -new Date(at).getTimezoneOffset(), newId });

/** The learner's progress and how safely it is kept. On the server and before loading: empty, with the status `loading`. */
export function useProgress(): StoreSnapshot {
  const client = useProgressClient();
  return useSyncExternalStore(client.subscribe, client.getSnapshot, () => emptySnapshot);
}

/** As {@link useProgress}, for a screen that has nothing to show without it: loads it now, not when the page has come to rest. */
export function useProgressNow(): StoreSnapshot {
  const client = useProgressClient();
  useEffect(() => {
    // A failure shows in the snapshot.
    client.open().catch(() => undefined);
  }, [client]);
  return useProgress();
}

/** Records an event; the progress has it at once. The id is what an `undone` event refers to. */
export function useAppend(): (event: NewEvent) => EventId {
  const client = useProgressClient();
  return useCallback(
    (event: NewEvent) => {
      const stamped = stamp(event, client.getSnapshot().progress.lastAt ?? 0);
      client.add([stamped]);
      return stamped.id;
    },
    [client],
  );
}
