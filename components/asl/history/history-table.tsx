"use client";

import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, useEffect, useRef } from "react";
import type { Moment, RunRecord } from "../model";
import { placeOf } from "./history-filter";
import { HistoryRow } from "./history-row";

interface HistoryTableProps {
  readonly record: RunRecord;
  /** Ids of the events to show; null for all. */
  readonly rows: readonly number[] | null;
  readonly moment: Moment;
  readonly onGo: (moment: Moment) => void;
}

/** Height of a row, and of the head that stays above the rows. */
const ROW = 24;
const HEAD = 28;

const HEADS = [
  { name: "Id", className: "w-12 text-right" },
  { name: "Time, s", className: "w-18 text-right" },
  { name: "Event", className: "w-42 pl-3 text-left md:w-48" },
  { name: "Detail", className: "text-left" },
] as const;

/** A table of which only the rows on the screen exist. The arrow keys move the playhead from row to row. */
export function HistoryTable({ record, rows, moment, onGo }: HistoryTableProps) {
  const scroller = useRef<HTMLElement>(null);
  const count = rows?.length ?? record.events.length;
  const place = placeOf(rows, moment);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 12,
    scrollPaddingStart: HEAD + ROW,
    scrollPaddingEnd: 2 * ROW,
    scrollMargin: HEAD,
  });
  useEffect(() => {
    if (place >= 0) virtual.scrollToIndex(place, { align: "auto" });
    else virtual.scrollToOffset(0);
  }, [place, virtual]);

  const idAt = (index: number): number => (rows === null ? index + 1 : (rows[index] ?? 0));
  const shown = virtual.getVirtualItems();
  const before = (shown[0]?.start ?? HEAD) - HEAD;
  const after = virtual.getTotalSize() - ((shown.at(-1)?.end ?? HEAD) - HEAD);

  function onKeyDown(event: KeyboardEvent): void {
    const to = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: count - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onGo(to < 0 ? 0 : idAt(Math.min(to, count - 1)));
  }

  return (
    <section
      ref={scroller}
      aria-label="Events, arrow keys move the playhead"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      onKeyDown={onKeyDown}
      className="min-h-0 flex-1 overflow-y-auto outline-offset-[-2px]"
    >
      {/* The room of the rows that are out of sight. */}
      <div style={{ paddingTop: before, paddingBottom: after }}>
        <table aria-rowcount={count + 1} className="w-full table-fixed border-separate border-spacing-0 text-12">
          <thead className="sticky top-0 z-10 bg-panel">
            <tr aria-rowindex={1} className="h-7 text-ink-3">
              {HEADS.map(({ name, className }) => (
                <th key={name} scope="col" className={`border-line border-b px-1.5 font-[550] ${className}`}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ index }) => (
              <HistoryRow
                key={index}
                event={record.events.at(idAt(index) - 1)}
                index={index}
                moment={moment}
                here={index === place}
                onGo={onGo}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
