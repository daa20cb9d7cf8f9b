import { keepWork, readWork } from "../kept-work";
import { findSource, type Linked, type Shelf } from "./shelf";
import { type Source, sourceName } from "./source";

/** What a page holds: a setup, the work on it that was kept, and the moment that a link asks for. */
export interface Opened<Kind extends string, Setup> {
  readonly source: Source<Kind>;
  readonly original: Setup;
  readonly work: Setup | null;
  readonly moment: number | null;
}

/** What an address leads to. `problem` says why its link can't be used; what was there last opens then. */
export interface Opening<Kind extends string, Setup> {
  readonly opened: Opened<Kind, Setup>;
  readonly fromLink: boolean;
  readonly problem: string | null;
}

/** Reads an address: a shared setup in the fragment, something of the content in the query, else what was on the page last. */
export function openAddress<Kind extends string, Setup>(
  shelf: Shelf<Kind, Setup>,
  { hash, search }: Pick<Location, "hash" | "search">,
): Opening<Kind, Setup> {
  const linked = shelf.readLink(hash);
  if (linked?.ok) return { opened: openOwn(linked.value), fromLink: true, problem: null };
  const query = new URLSearchParams(search);
  const [asked = null] = shelf.kinds.flatMap((kind) => findSource(shelf, kind, query.get(kind)) ?? []);
  const opened = (asked && openSource(shelf, asked)) ?? openLast(shelf);
  return { opened, fromLink: false, problem: linked === null ? null : linked.error };
}

/** A setup of the learner's own: from a link, a file, or an empty one. */
export function openOwn<Setup>({ setup, moment }: Linked<Setup>): Opened<never, Setup> {
  return { source: { kind: "own" }, original: setup, work: null, moment };
}

/** Something of the content or the learner's own, with the work that was kept on it; null where it is not there. */
export function openSource<Kind extends string, Setup>(
  { page, find, unpack }: Shelf<Kind, Setup>,
  source: Source<NoInfer<Kind>>,
): Opened<Kind, Setup> | null {
  const kept = readWork(`${page}/${sourceName(source)}`);
  if ("id" in source) {
    const original = find(source);
    return original && { source, original, work: unpack(kept), moment: null };
  }
  if (typeof kept !== "object" || kept === null || !("original" in kept)) return null;
  const original = unpack(kept.original);
  return original && { source, original, work: "work" in kept ? unpack(kept.work) : null, moment: null };
}

function openLast<Kind extends string, Setup>(shelf: Shelf<Kind, Setup>): Opened<Kind, Setup> {
  const [kind = "", id = null] = String(readWork(`${shelf.page}/last`) ?? "").split("/");
  const last = kind === "own" ? ({ kind: "own" } as const) : findSource(shelf, kind, id);
  const again = last && openSource(shelf, last);
  const first = shelf.first && openSource(shelf, shelf.first);
  return again ?? first ?? openOwn({ setup: shelf.empty, moment: null });
}

/** Keeps the work on what is open; null where it is as it began. */
export function keepOpened<Setup>(
  { page, pack }: Pick<Shelf<string, Setup>, "page" | "pack">,
  { source, original }: Opened<string, Setup>,
  edited: Setup | null,
): void {
  const work = edited && pack(edited);
  keepWork(`${page}/last`, sourceName(source));
  keepWork(`${page}/${sourceName(source)}`, source.kind === "own" ? { original: pack(original), work } : work);
}
