import type { StateType } from "@/lib/asl";

/** Drawn in a square of 16: the second sign of a state's type beside its colour. */
const GLYPHS: Readonly<Record<StateType, string>> = {
  Task: "M2 3h12v10H2zM5 8h5.5M8.5 5.8 10.7 8l-2.2 2.2",
  Choice: "M8 1.8 14.2 8 8 14.2 1.8 8Z",
  Parallel: "M5 2v12M11 2v12M2.5 2h11M2.5 14h11",
  Map: "M2 5.5h9v8H2zM4.5 5.5v-2h9v8h-2.5",
  Wait: "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2M8 4.5V8l2.4 1.6",
  Pass: "M2 8h11M9.5 4.5 13 8l-3.5 3.5",
  Succeed: "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2M5.2 8.2l2 2L11 6.4",
  Fail: "M5.4 1.8h5.2l3.6 3.6v5.2l-3.6 3.6H5.4l-3.6-3.6V5.4ZM5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4",
};

/** Text colour of a state's type. */
export const STATE_INK: Readonly<Record<StateType, string>> = {
  Task: "text-task",
  Choice: "text-choice",
  Parallel: "text-fork",
  Map: "text-fork",
  Wait: "text-wait",
  Pass: "text-pass",
  Succeed: "text-succeed",
  Fail: "text-fail",
};

interface StateGlyphProps {
  readonly type: StateType;
  readonly size?: number;
}

/** The sign of a state's type, in its colour. */
export function StateGlyph({ type, size = 16 }: StateGlyphProps) {
  return (
    <svg
      viewBox="0 0 16 16"
      width={size}
      height={size}
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      className={`shrink-0 ${STATE_INK[type]}`}
    >
      <path d={GLYPHS[type]} />
    </svg>
  );
}
