import { openStore } from "./open-store";
import { pageClient } from "./page-client";

/**
 * Begins to load the progress of this page, for a screen that has nothing to show without it: whoever imports this gets
 * the store's code with the screen's own, not by another way to the server and back.
 */
export function startProgress(): void {
  // A failure shows in the snapshot.
  pageClient.open(async () => openStore()).catch(() => undefined);
}
