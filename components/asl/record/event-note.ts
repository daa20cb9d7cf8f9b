import type { HistoryEvent, Json, Visit } from "@/lib/asl";

/** What is special about an event in a few words, for the last column of the history. */
export function eventNote(event: HistoryEvent, visit: Visit | null, history: readonly HistoryEvent[]): string {
  const { type, details } = event;
  if (type.endsWith("StateEntered")) return visit?.state ?? "";
  if (type.endsWith("StateExited")) return visit === null ? "" : exitNote(visit);
  if (type.endsWith("Scheduled")) return visit === null ? "" : scheduleNote(event, visit, history);
  if (type.endsWith("TimedOut") || type.endsWith("Failed")) return asText(details.error);
  if (type.startsWith("MapIteration")) return `item ${asText(details.index)}`;
  if (type === "MapStateStarted") return details.length === undefined ? "" : `${asText(details.length)} items`;
  if (/^(Task|LambdaFunction|Activity)Started$/.test(type) && visit !== null) return attemptNote(event, visit);
  return "";
}

function exitNote({ caught, next }: Visit): string {
  const where = next === null ? "ends" : `to ${next}`;
  return caught === undefined ? where : `caught, ${where}`;
}

/** After which wait a retry begins. */
function scheduleNote(event: HistoryEvent, { attempts }: Visit, history: readonly HistoryEvent[]): string {
  const index = attempts.findIndex(({ scheduledEventId }) => scheduledEventId === event.id);
  const last = attempts[index - 1]?.outcome;
  if (last === undefined || last.type === "running") return asText(event.details.resource);
  const failedAt = history[last.eventId - 1]?.timestamp ?? event.timestamp;
  return `after ${(event.timestamp - failedAt) / 1_000} s`;
}

function attemptNote(event: HistoryEvent, { attempts }: Visit): string {
  const index = attempts.findIndex(({ scheduledEventId }) => scheduledEventId === event.previousEventId);
  return index > 0 ? `attempt ${index + 1}` : "";
}

function asText(value: Json | undefined): string {
  if (value === undefined || value === null) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}
