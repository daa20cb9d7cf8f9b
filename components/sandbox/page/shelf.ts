import type { Result } from "@/lib/util";
import type { ContentSource, Source } from "./source";

/** What a link leads to: a setup, and the moment of its run that it stands at. */
export interface Linked<Setup> {
  readonly setup: Setup;
  /** Null before a run, and where there is no such thing. */
  readonly moment: number | null;
}

/** What the page of a sandbox can open, and how work on it is kept. */
export interface Shelf<Kind extends string, Setup> {
  /** The page's name, under which work is kept. */
  readonly page: string;
  /** Kinds of what the content brings, in the order in which a query is asked for them. */
  readonly kinds: readonly Kind[];
  /** What something of the content starts from; null where it is not there. */
  readonly find: (source: ContentSource<Kind>) => Setup | null;
  /** What opens where nothing is asked for or kept; null where the content has nothing. */
  readonly first: Source<Kind> | null;
  readonly empty: Setup;
  readonly pack: (setup: Setup) => unknown;
  /** Reads what was packed, or any other value: null where it is none of ours. */
  readonly unpack: (value: unknown) => Setup | null;
  /** Reads the fragment of an address; null where it is of no sandbox at all. */
  readonly readLink: (fragment: string) => Result<Linked<Setup>, string> | null;
}

/** The source of a kind and an id, whatever they are; null where the content does not have it. */
export function findSource<Kind extends string>(
  { kinds, find }: Pick<Shelf<Kind, unknown>, "kinds" | "find">,
  name: string,
  id: string | null,
): ContentSource<Kind> | null {
  const kind = kinds.find((each) => each === name);
  if (kind === undefined || id === null) return null;
  return find({ kind, id }) === null ? null : { kind, id };
}
