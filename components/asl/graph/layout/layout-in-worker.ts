import type { LaidOut } from "./layout-worker";

/** Calm for this long before the work begins, as every stroke of a key makes another text. */
const QUIET_MS = 200;

/**
 * Lays out a large definition away from the page.
 *
 * @returns ends the work; `done` is not called after that
 */
export function layoutInWorker(text: string, done: (laidOut: LaidOut) => void): () => void {
  let worker: Worker | null = null;
  const timer = setTimeout(() => {
    worker = new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<LaidOut>) => {
      worker?.terminate();
      done(data);
    });
    worker.postMessage(text);
  }, QUIET_MS);
  return () => {
    clearTimeout(timer);
    worker?.terminate();
  };
}
