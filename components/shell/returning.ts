/** Set while the log holds something; the head's script turns it into `data-returning` before the first paint. */
const RETURNING_KEY = "cloudrill-returning";

/** Remembers on this device whether the learner has begun, so that the next visit shows the right screen at once. */
export function rememberReturning(returning: boolean): void {
  try {
    if (returning) window.localStorage.setItem(RETURNING_KEY, "yes");
    else window.localStorage.removeItem(RETURNING_KEY);
  } catch {
    // Without storage every visit looks like the first until the log is read; nothing is lost.
  }
}
