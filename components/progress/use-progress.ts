"use client";

import { useCallback, useSyncExternalStore } from "react";
import { createStamp, type EventId, emptySnapshot, type NewEvent, type StoreSnapshot } from "@/lib/progress";
import { newId } from "./new-id";
import { useProgressClient } from "./progress-provider";

const stamp = createStamp({ now: () => Date.now(), zone: (at) => -new Date(at).getTimezoneOffset(), newId });

/** The learner's progress and how safely it is kept. On the server and before loading: empty, with the status `loading`. */
export function useProgress(): StoreSnapshot {
  const client = useProgressClient();
  return useSyncExternalStore(client.subscribe, client.getSnapshot, () => emptySnapshot);
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
