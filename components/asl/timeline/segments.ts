import type { StateType } from "@/lib/asl";
import type { AttemptRow, RunRecord, VisitRow } from "../model";

/** A stretch of a lane, between two events. */
export interface Segment {
  readonly from: number;
  /** Id of the event at its end; the last event of the run where it has no end of its own. */
  readonly to: number;
  /** `work`: something was done; `rest`: a wait, of a Wait state or before a retry; `span`: a Map or Parallel with states in it. */
  readonly kind: "work" | "failed" | "rest" | "span";
  /** Number of an attempt, length of a wait. */
  readonly label: string;
}

/** All that happened in one state. */
export interface Lane {
  readonly state: string;
  readonly type: StateType;
  readonly segments: readonly Segment[];
}

/** Lanes of a run, in the order in which their states were entered first. */
export function lanesOf(record: RunRecord): readonly Lane[] {
  const lanes = new Map<string, { state: string; type: StateType; segments: Segment[] }>();
  for (const visit of record.visits) {
    const lane = lanes.get(visit.state) ?? { state: visit.state, type: visit.type, segments: [] };
    lanes.set(visit.state, lane);
    lane.segments.push(...segmentsOf(visit, record));
  }
  return [...lanes.values()];
}

function segmentsOf(visit: VisitRow, record: RunRecord): readonly Segment[] {
  const { enteredEventId: from, exitedEventId, type, attempts } = visit;
  const to = exitedEventId === 0 ? record.events.length : exitedEventId;
  if (attempts.length > 0) return attempts.flatMap((attempt, index) => attemptSegments(visit, attempt, index, record));
  if (type === "Wait") return [{ from, to, kind: "rest", label: lengthText(record, from, to) }];
  if (type === "Map" || type === "Parallel") return [{ from, to, kind: "span", label: "" }];
  if (exitedEventId === 0) return [{ from, to: from, kind: "failed", label: "" }];
  return [{ from, to, kind: "work", label: "" }];
}

function attemptSegments(visit: VisitRow, attempt: AttemptRow, index: number, record: RunRecord): readonly Segment[] {
  const { scheduledEventId: from, endedEventId, outcome } = attempt;
  const failed = outcome === "failure" || outcome === "timeout";
  const to = endedEventId === 0 ? record.events.length : endedEventId;
  const label = visit.attempts.length > 1 ? `${index + 1}` : "";
  const before = visit.attempts[index - 1]?.endedEventId ?? 0;
  const work: Segment = { from, to, kind: failed ? "failed" : "work", label };
  if (before === 0) return [work];
  return [{ from: before, to: from, kind: "rest", label: lengthText(record, before, from) }, work];
}

function lengthText({ events }: RunRecord, from: number, to: number): string {
  return secondsText(events.at(to - 1).seconds - events.at(from - 1).seconds);
}

const UNITS = [
  ["d", 86_400],
  ["h", 3_600],
  ["min", 60],
] as const;

/** Virtual seconds in a few characters: `4 s`, `2.5 min`, `365 d`. */
export function secondsText(seconds: number): string {
  const [unit, length] = UNITS.find(([, size]) => seconds >= size) ?? ["s", 1];
  const amount = seconds / length;
  return `${Number(amount.toFixed(amount >= 100 ? 0 : 2))} ${unit}`;
}
