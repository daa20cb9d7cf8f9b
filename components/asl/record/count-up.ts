import { type HistoryEvent, type Json, payloadSize, type Visit } from "@/lib/asl";
import type { EventColumns } from "./columns";

/** Transitions and the largest payload, up to each event. */
export function countUp(
  history: readonly HistoryEvent[],
  visitOf: (event: HistoryEvent) => Visit | null,
): Pick<EventColumns, "transitions" | "payload"> {
  const transitions = new Uint32Array(history.length);
  const payload = new Uint32Array(history.length);
  const begun = new Set<Visit>();
  let count = 0;
  let largest = 0;
  history.forEach((event, index) => {
    const visit = visitOf(event);
    if (event.type.endsWith("StateEntered")) count++;
    // A state that begins its work a second time is a retry, which counts as a transition.
    else if (visit !== null && beginsWork(event.type)) {
      if (begun.has(visit)) count++;
      begun.add(visit);
    }
    for (const payload of payloadsOf(event, visit)) largest = Math.max(largest, sizeOf(payload));
    transitions[index] = count;
    payload[index] = largest;
  });
  return { transitions, payload };
}

function beginsWork(type: HistoryEvent["type"]): boolean {
  return type.endsWith("Scheduled") || type === "MapStateStarted" || type === "ParallelStateStarted";
}

/** Payloads that an event brings in: input of a state, request of a task, output. */
function payloadsOf({ type, id, details }: HistoryEvent, visit: Visit | null): readonly Json[] {
  if (details.output !== undefined) return [details.output];
  if (details.input !== undefined) return [details.input];
  if (visit === null || !type.endsWith("Scheduled")) return [];
  return visit.attempts.flatMap(({ scheduledEventId, request }) => (scheduledEventId === id ? [request] : []));
}

const sizes = new WeakMap<object, number>();

function sizeOf(value: Json): number {
  if (typeof value !== "object" || value === null) return payloadSize(value);
  const size = sizes.get(value) ?? payloadSize(value);
  sizes.set(value, size);
  return size;
}
