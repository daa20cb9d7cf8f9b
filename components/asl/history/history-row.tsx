import type { EventRow, Moment } from "../model";

interface HistoryRowProps {
  readonly event: EventRow;
  /** Place among the rows, from 0. */
  readonly index: number;
  readonly moment: Moment;
  /** The playhead stands on it. */
  readonly here: boolean;
  readonly onGo: (moment: Moment) => void;
}

const CELL = "truncate border-hair border-b px-1.5";

/** An event: what failed is red, what is still to come is grey. A press on it moves the playhead there. */
export function HistoryRow({ event, index, moment, here, onGo }: HistoryRowProps) {
  const { id, seconds, type, note } = event;
  const ahead = id > moment ? "text-ink-off" : "";
  const ink = ahead === "" && /(Failed|TimedOut|Aborted)$/.test(type) ? "text-fail" : ahead;
  return (
    // The table as a whole has the keys.
    <tr
      aria-rowindex={index + 2}
      aria-current={here ? "step" : undefined}
      onClick={() => onGo(id)}
      className={`figure h-6 cursor-pointer ${here ? "bg-accent-soft" : "hover:bg-hover"}`}
    >
      <td className={`${CELL} text-right ${ahead} ${here ? "shadow-[inset_3px_0_0_var(--accent)]" : ""}`}>{id}</td>
      <td className={`${CELL} text-right ${ahead}`}>{seconds.toFixed(3)}</td>
      <td className={`${CELL} pl-3 ${ink}`}>{type}</td>
      <td className={`${CELL} font-sans ${ink}`} title={note}>
        {note}
      </td>
    </tr>
  );
}
