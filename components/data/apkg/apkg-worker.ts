import initSqlJs from "sql.js";
import type { ApkgDeck } from "./apkg-deck";
import { buildApkg } from "./build-apkg";

/** What the worker answers: the package, or why there is none. */
export type ApkgAnswer =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly error: string };

/** The part of a worker's globals that this one needs; the DOM types know windows only. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<ApkgDeck>) => void) | null;
  readonly postMessage: (answer: ApkgAnswer, transfer: Transferable[]) => void;
}

declare const self: WorkerScope;

/** Builds a package out of the page's way: SQLite takes its time, and the page is asked for it seldom. */
self.onmessage = ({ data }) => {
  build(data).then(
    (bytes) => self.postMessage({ ok: true, bytes }, [bytes.buffer]),
    (error: unknown) => self.postMessage({ ok: false, error: String(error) }, []),
  );
};

async function build(deck: ApkgDeck): Promise<Uint8Array<ArrayBuffer>> {
  const wasm = new URL("sql.js/dist/sql-wasm-browser.wasm", import.meta.url);
  return new Uint8Array(buildApkg(await initSqlJs({ locateFile: () => wasm.href }), deck));
}
