import { createScheduler } from "@/lib/cards";
import { type Base, noBase } from "./base";
import { countEvent } from "./count-event";
import { takenBack } from "./fold";
import { createLog, type Log } from "./log";
import type { EventId, ProgressEvent, UndoneEvent } from "./model";
import { createTally } from "./tally";
import { compareEvents, union } from "./union";

/** How many of the newest events stay as they are, so that taking one of them back is cheap. */
export const KEPT_EVENTS = 200;

export interface CondenseOptions {
  /** What to go on from; left out: nothing. */
  readonly base?: Base;
  /** All undo events that there are. */
  readonly undos: readonly ProgressEvent[];
  /** Events that the page holds; they are fitted in among those that are read, where they may stand again. */
  readonly held: readonly ProgressEvent[];
  /** As for a log: events dated later don't count yet. */
  readonly until: number;
  readonly kept?: number;
}

/** Turns a log of any length into a base and a short tail while it is read, without ever holding all of it. */
export interface Condenser {
  /** Takes the next events, by time and id, each once. */
  readonly take: (events: readonly ProgressEvent[]) => void;
  /** Values among them that can't be read as events. */
  readonly setAside: (damaged: readonly unknown[]) => void;
  readonly finish: () => Log;
}

/** Begins to condense. Undo events are judged before all others, because they come after what they take back. */
export function createCondenser({ base = noBase, undos, held, until, kept = KEPT_EVENTS }: CondenseOptions): Condenser {
  const allUndos = union(undos, held).filter((event) => event.type === "undone");
  const gone = takenBack(allUndos.filter(({ at }) => at <= until));
  const unseen = new Set([...base.dangling, ...allUndos.map(({ eventId }) => eventId)]);
  const waiting = union(held).filter(({ type }) => type !== "undone");
  const damaged = [...base.damaged];
  const tally = createTally(createScheduler, base);
  let pending: ProgressEvent[] = [];
  let newest: ProgressEvent | null = null;
  let fitted = 0;
  let covered = base.covered;

  function push(event: ProgressEvent): void {
    if (event.type === "undone" || newest?.id === event.id) return;
    newest = event;
    pending.push(event);
    unseen.delete(event.id);
  }

  function fitIn(limit: ProgressEvent | null): void {
    for (; fitted < waiting.length; fitted++) {
      const event = waiting[fitted];
      if (!event || (limit && compareEvents(event, limit) > 0)) return;
      push(event);
    }
  }

  function cover(): void {
    const ripe = pending.slice(0, ripeCount(pending, kept)).filter(({ at }) => at <= until);
    for (const event of ripe) if (event.type !== "undone" && !gone.has(event.id)) countEvent(tally, event);
    covered += ripe.length;
    pending = pending.slice(ripe.length);
  }

  return {
    take(events) {
      for (const event of events) {
        fitIn(event);
        push(event);
      }
      cover();
    },
    setAside: (values) => void damaged.push(...values),
    finish() {
      fitIn(null);
      cover();
      for (const { id } of allUndos) unseen.delete(id);
      const open = openUndos(allUndos, pending, until);
      const tail = union(pending, open);
      covered += allUndos.length - open.length;
      return createLog({ ...tally, covered, dangling: unseen, damaged }, tail, until);
    },
  };
}

/** How many events can go into the base. Those of one moment stay together, so that none of the tail looks late. */
function ripeCount(pending: readonly ProgressEvent[], kept: number): number {
  const first = pending[Math.max(0, pending.length - Math.max(1, kept))];
  return first ? pending.findIndex(({ at }) => at === first.at) : 0;
}

/** Undo events that belong to the tail: postponed ones, and those that in the end concern an event of it. */
function openUndos(
  undos: readonly UndoneEvent[],
  tail: readonly ProgressEvent[],
  until: number,
): readonly UndoneEvent[] {
  const byId = new Map(undos.map((undo) => [undo.id, undo]));
  const ids = new Set(tail.map(({ id }) => id));
  const concerns = (undo: UndoneEvent): boolean => ids.has(rootOf(undo, byId));
  return undos.filter((undo) => undo.at > until || concerns(undo));
}

/** The event that a chain of undos ends at. */
function rootOf({ eventId }: UndoneEvent, undos: ReadonlyMap<EventId, UndoneEvent>): EventId {
  const passed = new Set<EventId>();
  let root = eventId;
  for (let next = undos.get(root); next && !passed.has(root); next = undos.get(root)) {
    passed.add(root);
    root = next.eventId;
  }
  return root;
}
