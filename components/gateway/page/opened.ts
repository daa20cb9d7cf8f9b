import { keepWork, readWork } from "@/components/sandbox";
import {
  type GatewayContent,
  type GatewaySetup,
  packGatewaySetup,
  readGatewayFragment,
  unpackGatewaySetup,
} from "@/lib/sandbox/gateway";
import { isEdited, withDeployment } from "../bench-reducer";
import type { GatewayBenchState } from "../model";
import { EMPTY_SETUP } from "./empty-setup";
import { originalOf, type Source, sourceName, sourceOfName, sourceOfQuery } from "./source";

/** What the page holds: an API with its request, and the work on it that was kept. */
export interface Opened {
  readonly source: Source;
  readonly original: GatewaySetup;
  readonly work: GatewaySetup | null;
}

/** What an address leads to. `problem` says why its link can't be used; what was there last opens then. */
export interface Opening {
  readonly opened: Opened;
  readonly fromLink: boolean;
  readonly problem: string | null;
}

const PAGE = "api-gateway";
const name = (part: string): string => `${PAGE}/${part}`;

/** Reads an address: a shared setup in the fragment, an example, mission or drill in the query, else what was on the page last. */
export function openAddress(content: GatewayContent, { hash, search }: Pick<Location, "hash" | "search">): Opening {
  const shared = readGatewayFragment(hash);
  if (shared?.ok) return { opened: openOwn(shared.value), fromLink: true, problem: null };
  const asked = sourceOfQuery(content, search);
  const opened = (asked && openSource(content, asked)) ?? openLast(content);
  return { opened, fromLink: false, problem: shared === null ? null : shared.error };
}

/** A setup of the learner's own: from a link, a file, or an empty one. */
export function openOwn(setup: GatewaySetup): Opened {
  return { source: { kind: "own" }, original: withDeployment(setup), work: null };
}

/** Something of the content or the learner's own, with the work that was kept on it; null where it is not there. */
export function openSource(content: GatewayContent, source: Source): Opened | null {
  const kept = readWork(name(sourceName(source)));
  if (source.kind !== "own") {
    const original = originalOf(content, source);
    return original && { source, original: withDeployment(original), work: unpackGatewaySetup(kept) };
  }
  if (typeof kept !== "object" || kept === null || !("original" in kept)) return null;
  const original = unpackGatewaySetup(kept.original);
  const work = "work" in kept ? unpackGatewaySetup(kept.work) : null;
  return original && { source, original: withDeployment(original), work };
}

function openLast(content: GatewayContent): Opened {
  const last = sourceOfName(content, String(readWork(name("last")) ?? ""));
  const [first] = content.examples;
  const example = first ? openSource(content, { kind: "example", id: first.id }) : null;
  return (last && openSource(content, last)) ?? example ?? openOwn(EMPTY_SETUP);
}

/** Keeps the work on what is open. A state of something else, which is about to be replaced, is left alone. */
export function keepOpened({ source, original }: Opened, state: GatewayBenchState): void {
  if (state.original !== original) return;
  const work = isEdited(state) ? packGatewaySetup(state.setup) : null;
  keepWork(name("last"), sourceName(source));
  keepWork(name(sourceName(source)), source.kind === "own" ? { original: packGatewaySetup(original), work } : work);
}
