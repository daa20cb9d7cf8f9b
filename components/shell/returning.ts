/** Set once the log holds something; the head's script turns it into `data-returning` before the first paint. */
const RETURNING_KEY = "cloudrill-returning";

/** Remembers on this device that the learner has begun, so that the next visit does not flash the first one's doors. */
export function rememberReturning(): void {
  try {
    window.localStorage.setItem(RETURNING_KEY, "yes");
  } catch {
    // Without storage every visit looks like the first until the log is read; nothing is lost.
  }
}
