import { Check, X } from "lucide-react";
import type { ReactNode } from "react";

/** How a row stands: before marking, or marked. */
export type RowState = "idle" | "chosen" | "struck" | "key" | "wrong" | "plain";

const ROWS: Readonly<Record<RowState, string>> = {
  idle: "hover:bg-hover",
  chosen: "bg-accent-soft shadow-[inset_3px_0_0_var(--accent)]",
  struck: "",
  key: "bg-succeed-bg shadow-[inset_3px_0_0_var(--succeed-line)]",
  wrong: "bg-fail-bg shadow-[inset_3px_0_0_var(--fail-line)]",
  plain: "",
};

const BOXES: Readonly<Record<RowState, string>> = {
  idle: "border-control bg-panel text-ink-2",
  chosen: "border-accent bg-accent text-on-accent",
  struck: "border-control border-dashed text-ink-3",
  key: "border-succeed bg-succeed text-panel",
  wrong: "border-fail bg-fail text-panel",
  plain: "border-control bg-panel text-ink-2",
};

interface OptionRowProps {
  /** What stands in the box: a letter or a number. */
  readonly mark: string;
  readonly state: RowState;
  readonly children: ReactNode;
  /** A word at the right: Key, Your answer … */
  readonly side?: string | undefined;
  readonly rationale?: ReactNode;
}

/** The look of one answer; the rationale stands under its own option, and rows never move between states. */
export function OptionRow({ mark, state, children, side, rationale }: OptionRowProps) {
  return (
    <span
      className={`grid grid-cols-[28px_minmax(0,1fr)_auto] items-start gap-x-2.5 gap-y-1 px-3 py-[11px] md:px-4 ${ROWS[state]}`}
    >
      <span
        aria-hidden="true"
        className={`figure grid size-6 place-items-center rounded-mark border-[1.5px] font-semibold text-13 leading-none ${BOXES[state]}`}
      >
        {state === "key" ? <Check size={14} /> : state === "wrong" ? <X size={14} /> : mark}
      </span>
      <span
        className={`text-16 leading-6 [overflow-wrap:anywhere] ${state === "struck" ? "text-ink-3 line-through decoration-[1.5px]" : ""}`}
      >
        {children}
      </span>
      {side ? (
        <span
          className={`font-[550] text-12 leading-6 ${state === "key" ? "text-succeed" : state === "wrong" ? "text-fail" : "text-ink-3"}`}
        >
          {side}
        </span>
      ) : null}
      {rationale ? (
        <span className="col-span-2 col-start-2 max-w-[62ch] text-14 text-ink-2 leading-[1.3125rem]">{rationale}</span>
      ) : null}
    </span>
  );
}
