import type { StateType } from "@/lib/asl";
import { type Marks, walkKey } from "../marks";
import type { Moment } from "../model";
import type { GraphEdge, GraphMachine, GraphRetrier, GraphState } from "./model";
import { progressWords, stateProgress } from "./state-progress";
import { waitWords } from "./wait-words";

/** A state of the graph in words. */
export interface StateRow {
  readonly id: string;
  readonly name: string;
  readonly type: StateType | null;
  /** How many states it runs inside of. */
  readonly depth: number;
  /** Where it runs; null for states of the whole machine. */
  readonly inside: string | null;
  /** Where it goes, and when. */
  readonly ways: readonly string[];
  /** Retriers and catchers. */
  readonly handlers: readonly string[];
  readonly progress: string;
  readonly current: boolean;
}

/** The rows of the table, states that run inside of another below it. */
export function stateRows(whole: GraphMachine, marks: Marks | null, moment: Moment): readonly StateRow[] {
  const rows: StateRow[] = [];
  addRows(whole, null, 0);
  return rows;

  function addRows(machine: GraphMachine, inside: string | null, depth: number): void {
    for (const state of machine.states) {
      const progress = stateProgress(state, marks, moment);
      const own = machine.edges.filter(({ from }) => from === state);
      rows.push({
        id: state.id,
        name: state.name,
        type: state.type,
        depth,
        inside,
        ways: [
          ...own.filter(({ kind }) => kind !== "catch").map((edge) => wayWords(edge, marks)),
          ...(state.ends ? ["ends here"] : []),
        ],
        handlers: [
          ...state.retriers.map(retrierWords),
          ...own.filter(({ kind }) => kind === "catch").map((edge) => wayWords(edge, marks)),
        ],
        progress: marks === null ? "not run" : progressWords(progress),
        current: progress.current,
      });
      for (const [index, part] of state.parts.entries()) addRows(part, insideWords(state, index), depth + 1);
    }
  }
}

function insideWords({ name, type }: GraphState, index: number): string {
  return type === "Parallel" ? `in branch ${index + 1} of ${name}` : `for each item of ${name}`;
}

function wayWords({ from, to, kind, labels }: GraphEdge, marks: Marks | null): string {
  const times = from === null ? 0 : (marks?.walks.get(walkKey(from.name, to.name, kind === "catch"))?.times ?? 0);
  const walked = times === 0 ? "" : times === 1 ? " (taken)" : ` (taken ${times} times)`;
  switch (kind) {
    case "catch":
      return `catches ${labels.join(", ")}: ${to.name}${walked}`;
    case "rule":
    case "default":
      return `${to.name} if ${labels.join(" or ").replace(/\bDefault\b/, "no rule matches")}${walked}`;
    case "start":
    case "next":
      return `${to.name}${walked}`;
  }
}

function retrierWords({ errors, waits, maxAttempts, jitter }: GraphRetrier): string {
  const names = errors.join(", ");
  if (maxAttempts === 0) return `does not retry ${names}`;
  const after = waits.map(waitWords).join(", ");
  return `retries ${names} after ${jitter ? "up to " : ""}${after}${waits.length < maxAttempts ? ", …" : ""}`;
}
