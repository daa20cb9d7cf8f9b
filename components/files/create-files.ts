import { useEffect, useMemo, useSyncExternalStore } from "react";
import { preload } from "react-dom";

/** A data file of the site, as far as it is here. */
export type FileState<T> =
  | { readonly status: "loading" }
  | { readonly status: "failed"; readonly retry: () => void }
  | { readonly status: "ready"; readonly data: T };

/** Files of one kind. Each is fetched once and kept until the page is left; the browser begins with what the page is written with. */
export interface Files<T> {
  /** The file of this path below `/data`; null: none is wanted yet. Give `ready` at once where it was loaded before. */
  readonly useFile: (path: string | null) => FileState<T>;
  /** Several files as one, in their order. */
  readonly useFiles: (paths: readonly string[]) => FileState<readonly T[]>;
  /** Fetches a file that is likely to be wanted soon. */
  readonly prefetch: (path: string) => void;
}

const basePath = process.env.NEXT_PUBLIC_BASE_PATH ?? "";
const onServer = typeof window === "undefined";
const LOADING = { status: "loading" } as const;

/** Makes the store of one kind of file; `read` turns an answer into data and throws where it cannot. */
export function createFiles<T>(read: (answer: Response) => Promise<T>): Files<T> {
  const states = new Map<string, FileState<T>>();
  const listeners = new Set<() => void>();
  let version = 0;

  function set(path: string, state: FileState<T>): void {
    states.set(path, state);
    version += 1;
    for (const listener of listeners) listener();
  }

  function load(path: string): void {
    set(path, LOADING);
    fetchFile(path).then(
      (data) => set(path, { status: "ready", data }),
      () => set(path, { status: "failed", retry: () => load(path) }),
    );
  }

  async function fetchFile(path: string): Promise<T> {
    const answer = await fetch(addressOf(path));
    if (!answer.ok) throw new Error(`${path} could not be loaded: ${answer.status}`);
    return read(answer);
  }

  function prefetch(path: string): void {
    if (!states.has(path)) load(path);
  }

  function subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  function useStates(paths: readonly string[]): readonly FileState<T>[] {
    const key = paths.join("\n");
    // As the fetch will ask for it, or it would be fetched twice.
    if (onServer) for (const path of paths) preload(addressOf(path), { as: "fetch", crossOrigin: "anonymous" });
    // What the server wrote shows no file, and the first render in the browser must be alike.
    const seen = useSyncExternalStore(
      subscribe,
      () => version,
      () => -1,
    );
    useEffect(() => {
      for (const path of pathsIn(key)) prefetch(path);
    }, [key]);
    return useMemo(() => pathsIn(key).map((path) => (seen < 0 ? LOADING : (states.get(path) ?? LOADING))), [seen, key]);
  }

  function useFile(path: string | null): FileState<T> {
    return useStates(path === null ? [] : [path]).at(0) ?? LOADING;
  }

  function useFiles(paths: readonly string[]): FileState<readonly T[]> {
    const all = useStates(paths);
    return useMemo(() => joined(all), [all]);
  }

  return { useFile, useFiles, prefetch };
}

function addressOf(path: string): string {
  return `${basePath}/data/${path}`;
}

function pathsIn(key: string): readonly string[] {
  return key === "" ? [] : key.split("\n");
}

function joined<T>(states: readonly FileState<T>[]): FileState<readonly T[]> {
  const failed = states.flatMap((state) => (state.status === "failed" ? state.retry : []));
  function retry(): void {
    for (const each of failed) each();
  }
  if (failed.length > 0) return { status: "failed", retry };
  const ready = states.flatMap((state) => (state.status === "ready" ? [state.data] : []));
  return ready.length === states.length ? { status: "ready", data: ready } : LOADING;
}
