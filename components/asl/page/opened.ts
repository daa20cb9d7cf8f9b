import { keepWork, readWork } from "@/components/sandbox";
import { type AslSetup, packSetup, readSetupFragment, type SandboxContent, unpackSetup } from "@/lib/sandbox";
import { isEdited } from "../bench-reducer";
import type { BenchState } from "../model";
import { EMPTY_SETUP } from "./empty-setup";
import { findSource, originalOf, type Source, sourceName } from "./source";

/** What the page holds: a machine, the work on it that was kept, and the moment that a link asks for. */
export interface Opened {
  readonly source: Source;
  readonly original: AslSetup;
  readonly work: AslSetup | null;
  readonly moment: number | null;
}

/** What an address leads to. `problem` says why its link can't be used; what was there last opens then. */
export interface Opening {
  readonly opened: Opened;
  readonly fromLink: boolean;
  readonly problem: string | null;
}

const PAGE = "step-functions";
const name = (part: string): string => `${PAGE}/${part}`;

/** Reads an address: a shared machine in the fragment, an example or challenge in the query, else what was on the page last. */
export function openAddress(content: SandboxContent, { hash, search }: Pick<Location, "hash" | "search">): Opening {
  const shared = readSetupFragment(hash);
  if (shared?.ok) return { opened: openOwn(shared.value.setup, shared.value.moment), fromLink: true, problem: null };
  const problem = shared === null ? null : shared.error;
  const query = new URLSearchParams(search);
  const asked =
    findSource(content, "challenge", query.get("challenge")) ?? findSource(content, "example", query.get("example"));
  const opened = (asked && openSource(content, asked)) ?? openLast(content);
  return { opened, fromLink: false, problem };
}

/** A machine of the learner's own: from a link, a file, or an empty one. */
export function openOwn(setup: AslSetup, moment: number | null = null): Opened {
  return { source: { kind: "own" }, original: setup, work: null, moment };
}

/** An example, a challenge or the learner's own machine, with the work that was kept on it; null where it is not there. */
export function openSource(content: SandboxContent, source: Source): Opened | null {
  const kept = readWork(name(sourceName(source)));
  if (source.kind !== "own") {
    const original = originalOf(content, source);
    return original && { source, original, work: unpackSetup(kept)?.setup ?? null, moment: null };
  }
  if (typeof kept !== "object" || kept === null || !("original" in kept)) return null;
  const original = unpackSetup(kept.original);
  const work = "work" in kept ? unpackSetup(kept.work) : null;
  return original && { source, original: original.setup, work: work?.setup ?? null, moment: null };
}

function openLast(content: SandboxContent): Opened {
  const [kind = "", id = null] = String(readWork(name("last")) ?? "").split("/");
  const last = kind === "own" ? ({ kind: "own" } as const) : findSource(content, kind, id);
  const [first] = content.examples;
  const example = first ? openSource(content, { kind: "example", id: first.id }) : null;
  return (last && openSource(content, last)) ?? example ?? openOwn(EMPTY_SETUP);
}

/** Keeps the work on what is open. A state of something else, which is about to be replaced, is left alone. */
export function keepOpened({ source, original }: Opened, state: BenchState): void {
  if (state.original !== original) return;
  const work = isEdited(state) ? packSetup({ setup: state.setup, moment: null }) : null;
  keepWork(name("last"), sourceName(source));
  keepWork(
    name(sourceName(source)),
    source.kind === "own" ? { original: packSetup({ setup: original, moment: null }), work } : work,
  );
}
