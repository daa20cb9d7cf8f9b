"use client";

import { type PointerEvent, useMemo, useRef } from "react";
import type { Moment, RunRecord } from "../model";
import { LaneView } from "./lane-view";
import { momentSentence } from "./moment-sentence";
import { type ScaleKind, scaleOf } from "./scale";
import { type Lane, lanesOf } from "./segments";

interface TimelineProps {
  readonly record: RunRecord;
  readonly moment: Moment;
  readonly scaleKind: ScaleKind;
  readonly onGo: (moment: Moment) => void;
}

/** A lane per state on the virtual clock, with the playhead through all of them. It can be dragged, and moved by the arrow keys. */
export function Timeline({ record, moment, scaleKind, onGo }: TimelineProps) {
  const lanes = useMemo(() => lanesOf(record), [record]);
  const scale = useMemo(() => scaleOf(record, scaleKind), [record, scaleKind]);
  const field = useRef<HTMLDivElement>(null);

  function scrub(event: PointerEvent): void {
    if (event.buttons !== 1 || field.current === null) return;
    const { left, width } = field.current.getBoundingClientRect();
    const percent = ((event.clientX - left) / width) * 100;
    onGo(scale.eventAt(Math.max(0, Math.min(100, percent))));
  }

  return (
    <div className="relative min-h-0 flex-1 overflow-y-auto">
      {/* For those who point; the slider below does the same by keyboard. */}
      <div
        className="relative cursor-ew-resize touch-pan-y select-none py-1.5 pr-5 pl-3"
        onPointerDown={scrub}
        onPointerMove={scrub}
      >
        <ul aria-label="States on the virtual clock">
          {lanes.map((lane) => (
            <LaneView key={lane.state} lane={lane} scale={scale} moment={moment} {...countPassed(lane, moment)} />
          ))}
        </ul>
        <div aria-hidden="true" className="figure relative ml-[104px] h-5 text-12 text-ink-3 leading-5 md:ml-[136px]">
          {scale.ticks.map(({ percent, label }) => (
            <span
              key={label}
              className={`absolute whitespace-nowrap first:translate-x-0 ${percent > 96 ? "-translate-x-full" : "-translate-x-1/2"}`}
              style={{ left: `${percent}%` }}
            >
              {label}
            </span>
          ))}
        </div>
        <div ref={field} className="pointer-events-none absolute inset-y-1 right-5 left-[116px] md:left-[148px]">
          <input
            type="range"
            aria-label="Playhead"
            min={0}
            max={record.events.length}
            value={moment}
            aria-valuetext={`${moment} of ${record.events.length}: ${momentSentence(record, moment)}`}
            onChange={({ target }) => onGo(Number(target.value))}
            className="peer sr-only"
          />
          <span
            aria-hidden="true"
            className="absolute inset-y-0 w-0 border-accent border-l-2 before:absolute before:-top-0.5 before:-left-[7px] before:border-6 before:border-x-transparent before:border-t-8 before:border-t-accent before:border-b-0 peer-focus-visible:outline-2 peer-focus-visible:outline-accent peer-focus-visible:outline-offset-3"
            style={{ left: `${scale.place(moment)}%` }}
          />
        </div>
      </div>
    </div>
  );
}

function countPassed({ segments }: Lane, moment: Moment): { begun: number; over: number } {
  let begun = 0;
  let over = 0;
  for (const { from, to } of segments) {
    if (from > moment) break;
    begun++;
    if (to <= moment) over++;
  }
  return { begun, over };
}
