import { createStore, type ProgressStore } from "@/lib/progress";
import { createBroadcastEventChannel } from "./broadcast-event-channel";
import { createIndexedDbStorage } from "./indexed-db-storage";
import { whenIdle } from "./when-idle";

/** The store of this page. The parts that weigh something (schemas, database) hang on this module only, so import it dynamically. */
export function openStore(): ProgressStore {
  return createStore({
    storage: createIndexedDbStorage(),
    channel: createBroadcastEventChannel(),
    now: () => Date.now(),
    whenIdle,
  });
}
