import type { ApkgDeck } from "./apkg-deck";
import type { ApkgAnswer } from "./apkg-worker";

/**
 * Builds a package in a worker of its own, which is loaded for this and ends with it.
 *
 * @throws Error when the worker can't be loaded or SQLite can't be run
 */
export function buildInWorker(deck: ApkgDeck): Promise<Uint8Array<ArrayBuffer>> {
  const worker = new Worker(new URL("./apkg-worker.ts", import.meta.url));
  const built = new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<ApkgAnswer>) =>
      data.ok ? resolve(data.bytes) : reject(new Error(data.error));
    worker.onerror = (event) => reject(new Error(event.message || "The worker could not be loaded."));
  });
  worker.postMessage(deck);
  return built.finally(() => worker.terminate());
}
