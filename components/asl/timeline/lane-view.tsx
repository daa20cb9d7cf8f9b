import { memo } from "react";
import { StateGlyph } from "../state-glyph";
import type { Scale } from "./scale";
import type { Lane, Segment } from "./segments";

interface LaneViewProps {
  readonly lane: Lane;
  readonly scale: Scale;
  /** Of its segments, how many have begun and how many of those are over: what changes when the playhead moves. */
  readonly begun: number;
  readonly over: number;
  readonly moment: number;
}

/** More would be closer together than a screen can show. */
const MOST_SEGMENTS = 400;

/** The lane of one state. Drawn anew only when the playhead passes one of its ends. */
export const LaneView = memo(
  function LaneView({ lane, scale, moment }: LaneViewProps) {
    return (
      <li className="grid h-[26px] grid-cols-[104px_minmax(0,1fr)] items-center md:grid-cols-[136px_minmax(0,1fr)]">
        <span className="flex min-w-0 items-center gap-1.5 pr-2 font-medium text-12 md:text-13">
          <StateGlyph type={lane.type} />
          <span className="truncate" title={lane.state}>
            {lane.state}
          </span>
        </span>
        <span className="relative h-full border-hair border-b">
          {thinned(lane.segments).map((segment) => (
            <SegmentBar key={`${segment.from} ${segment.kind}`} segment={segment} scale={scale} moment={moment} />
          ))}
        </span>
      </li>
    );
  },
  (a, b) =>
    a.lane === b.lane &&
    a.scale === b.scale &&
    a.begun === b.begun &&
    a.over === b.over &&
    // A segment under the playhead grows with it.
    (a.begun === a.over || a.moment === b.moment),
);

/** As many segments as can be told apart; a failure among many that went well is never left out. */
function thinned(segments: readonly Segment[]): readonly Segment[] {
  if (segments.length <= MOST_SEGMENTS) return segments;
  const failed = segments.filter(({ kind }) => kind === "failed");
  const others = segments.filter(({ kind }) => kind !== "failed");
  return [...everyNth(others), ...everyNth(failed)];
}

function everyNth(segments: readonly Segment[]): readonly Segment[] {
  const every = Math.ceil(segments.length / MOST_SEGMENTS);
  return segments.filter((_segment, index) => index % every === 0);
}

const PAST: Readonly<Record<Segment["kind"], string>> = {
  work: "bg-ink-2 text-panel",
  failed: "bg-fail text-panel",
  rest: "hatched border-line border-y text-ink-2",
  span: "border-fork border-y-[1.5px] bg-fork-bg",
};
const AHEAD = "border-[1.5px] border-control text-ink-3";

interface SegmentBarProps {
  readonly segment: Segment;
  readonly scale: Scale;
  readonly moment: number;
}

/** A stretch of the lane: filled as far as the playhead has come, an outline beyond it. */
function SegmentBar({ segment: { from, to, kind, label }, scale, moment }: SegmentBarProps) {
  const left = scale.place(from);
  const end = scale.place(to);
  if (from > moment) return <Bar left={left} end={end} look={AHEAD} label={label} />;
  if (to <= moment) return <Bar left={left} end={end} look={PAST[kind]} label={label} />;
  return (
    <>
      <Bar left={left} end={end} look={AHEAD} label="" />
      <Bar left={left} end={scale.place(moment)} look={PAST[kind]} label={label} />
    </>
  );
}

interface BarProps {
  /** In percent of the lane. */
  readonly left: number;
  readonly end: number;
  readonly look: string;
  readonly label: string;
}

function Bar({ left, end, look, label }: BarProps) {
  return (
    <span
      className={`figure absolute top-1 h-[17px] min-w-[3px] overflow-hidden rounded-[1px] font-[550] text-12 leading-[17px] ${label === "" ? "" : "pl-1"} ${look}`}
      // At the end of the lane a bar of no length would stick out.
      style={{ left: `min(${left}%, 100% - 3px)`, width: `${end - left}%` }}
    >
      {label}
    </span>
  );
}
