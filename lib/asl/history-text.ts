import type { HistoryEvent } from "./model";

const MOST_EVENTS = 120;
const LONGEST_DETAILS = 1_000;

/**
 * A history as lines to compare by eye: id, parent, virtual seconds since the start, type, details. The middle of a very
 * long history and of very long details is left out.
 */
export function historyText(history: readonly HistoryEvent[]): string {
  const start = history[0]?.timestamp ?? 0;
  const lines = history.map(({ id, previousEventId, type, timestamp, details }) =>
    [`${id}`.padStart(3), `← ${previousEventId}`.padEnd(5), `${(timestamp - start) / 1_000}s`, type, shorten(details)]
      .join(" ")
      .trimEnd(),
  );
  if (lines.length <= MOST_EVENTS) return lines.join("\n");
  const half = MOST_EVENTS / 2;
  return [...lines.slice(0, half), `    … ${lines.length - MOST_EVENTS} events`, ...lines.slice(-half)].join("\n");
}

function shorten(details: HistoryEvent["details"]): string {
  const text = JSON.stringify(details);
  if (text === "{}") return "";
  if (text.length <= LONGEST_DETAILS) return text;
  return `${text.slice(0, 100)} … ${text.length - 200} characters … ${text.slice(-100)}`;
}
