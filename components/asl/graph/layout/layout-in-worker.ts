import type { LaidOut } from "./layout-worker";

/** Calm for this long before the work begins, as every stroke of a key makes another text. */
const QUIET_MS = 200;
/** What takes longer is too large to be looked at. */
const LIMIT_MS = 30_000;

/**
 * Lays out a large definition away from the page.
 *
 * @param done gets null where it is too large
 * @returns ends the work; `done` is not called after that
 */
export function layoutInWorker(text: string, done: (laidOut: LaidOut | null) => void): () => void {
  let worker: Worker | null = null;
  let timer = setTimeout(begin, QUIET_MS);

  function begin(): void {
    worker = new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<LaidOut>) => end(data));
    worker.addEventListener("error", () => end(null));
    worker.postMessage(text);
    timer = setTimeout(() => end(null), LIMIT_MS);
  }

  function end(laidOut: LaidOut | null): void {
    stop();
    done(laidOut);
  }

  function stop(): void {
    clearTimeout(timer);
    worker?.terminate();
  }
  return stop;
}
