const LONGEST_WAIT = 1000;

/**
 * Calls back when the browser has nothing more urgent to do, after a second at the latest.
 *
 * @returns what calls it off
 */
export function whenIdle(callback: () => void): () => void {
  if (typeof requestIdleCallback !== "function") {
    const timer = setTimeout(callback, 0);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(callback, { timeout: LONGEST_WAIT });
  return () => cancelIdleCallback(handle);
}
