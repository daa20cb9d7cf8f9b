import type { ReactNode } from "react";
import { JsonBlock } from "./json-block";
import type { Stage } from "./stage";

/** Said to those who don't see the tick. */
const TICK_WORDS: Readonly<Record<Stage["tick"], string>> = {
  done: "",
  passed: "did not apply",
  failed: "failed",
  here: "the playhead is here",
  ahead: "not reached",
};

interface StageItemProps {
  readonly stage: Stage;
  readonly children?: ReactNode;
}

/** One stage on the trace: name, what the field says, what came of it, and the data where it changed. */
export function StageItem({ stage, children }: StageItemProps) {
  const { name, field, side, tick, value, before } = stage;
  const quiet = tick === "ahead" || tick === "passed";
  return (
    <li data-tick={tick} className="py-1">
      <span className="tick" aria-hidden="true" />
      <div className="grid grid-cols-[100px_minmax(0,1fr)] items-baseline gap-x-2 text-13 leading-[22px] md:grid-cols-[104px_minmax(0,1fr)_auto]">
        <span className={quiet ? "font-medium text-ink-3" : "font-semibold"}>{name}</span>
        <code className={`truncate text-12 ${quiet ? "text-ink-3" : "text-ink-2"}`} title={field}>
          {field}
        </code>
        <span className="text-12 text-ink-3 max-md:col-start-2 max-md:-mt-1">
          {side}
          <span className="sr-only"> {TICK_WORDS[tick]}</span>
        </span>
      </div>
      {value === undefined ? null : <JsonBlock value={value} before={before} />}
      {children}
    </li>
  );
}
