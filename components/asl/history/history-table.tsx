"use client";

import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, useEffect, useRef } from "react";
import type { EventRow, Moment, RunRecord } from "../model";
import { placeOf } from "./history-filter";

interface HistoryTableProps {
  readonly record: RunRecord;
  /** Ids of the events to show; null for all. */
  readonly rows: readonly number[] | null;
  readonly moment: Moment;
  readonly onGo: (moment: Moment) => void;
}

const ROW = 24;
const COLUMNS = "grid-cols-[52px_72px_minmax(0,1.25fr)_minmax(0,1fr)]";

/** A table of which only the rows on the screen exist. The arrow keys move the playhead from row to row. */
export function HistoryTable({ record, rows, moment, onGo }: HistoryTableProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const count = rows?.length ?? record.events.length;
  const place = placeOf(rows, moment);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 12,
    scrollPaddingEnd: ROW * 2,
    scrollPaddingStart: ROW * 2,
  });
  useEffect(() => {
    if (place >= 0) virtual.scrollToIndex(place, { align: "auto" });
    else virtual.scrollToOffset(0);
  }, [place, virtual]);

  const idAt = (index: number): number => (rows === null ? index + 1 : (rows[index] ?? 0));

  function onKeyDown(event: KeyboardEvent): void {
    const to = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: count - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onGo(to < 0 ? 0 : idAt(Math.min(to, count - 1)));
  }

  return (
    <div role="table" aria-label="Events" aria-rowcount={count + 1} className="flex min-h-0 flex-1 flex-col">
      <div role="rowgroup" className="flex-none">
        <div
          role="row"
          aria-rowindex={1}
          className={`grid h-7 items-center border-line border-b pr-3 font-[550] text-12 text-ink-3 ${COLUMNS}`}
        >
          <span role="columnheader" className="pr-2 text-right">
            Id
          </span>
          <span role="columnheader" className="pr-3 text-right">
            Time, s
          </span>
          <span role="columnheader">Event</span>
          <span role="columnheader">Detail</span>
        </div>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: rows that come and go while scrolling can't be those of a table element */}
      <div
        ref={scroller}
        role="rowgroup"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label="Events, arrow keys move the playhead"
        onKeyDown={onKeyDown}
        className="relative h-72 min-h-0 flex-1 overflow-y-auto outline-offset-[-2px] md:h-auto"
      >
        <div role="presentation" className="relative" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const event = record.events.at(idAt(index) - 1);
            return <HistoryRow key={event.id} event={event} index={index} top={start} moment={moment} here={index === place} onGo={onGo} />;
          })}
        </div>
      </div>
    </div>
  );
}

interface HistoryRowProps {
  readonly event: EventRow;
  readonly index: number;
  readonly top: number;
  readonly moment: Moment;
  readonly here: boolean;
  readonly onGo: (moment: Moment) => void;
}

function HistoryRow({ event: { id, seconds, type, note }, index, top, moment, here, onGo }: HistoryRowProps) {
  const failed = /(Failed|TimedOut|Aborted)$/.test(type);
  const ink = id > moment ? "text-ink-off" : failed ? "text-fail" : "";
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the group that holds the rows has the keys
    <div
      role="row"
      tabIndex={-1}
      aria-rowindex={index + 2}
      aria-current={here ? "step" : undefined}
      onClick={() => onGo(id)}
      className={`figure absolute inset-x-0 grid h-6 cursor-pointer items-center border-hair border-b pr-3 text-12 hover:bg-hover ${COLUMNS} ${here ? "bg-accent-soft shadow-[inset_3px_0_0_var(--accent)] hover:bg-accent-soft" : ""}`}
      style={{ transform: `translateY(${top}px)` }}
    >
      <span role="cell" className={`pr-2 text-right ${id > moment ? "text-ink-off" : ""}`}>
        {id}
      </span>
      <span role="cell" className={`pr-3 text-right ${id > moment ? "text-ink-off" : ""}`}>
        {seconds.toFixed(3)}
      </span>
      <span role="cell" className={`truncate ${ink}`}>
        {type}
      </span>
      <span role="cell" title={note} className={`truncate font-sans ${ink}`}>
        {note}
      </span>
    </div>
  );
}
