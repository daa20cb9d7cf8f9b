"use client";

import { useBench } from "../bench-context";
import { Timeline } from "./timeline";
import { Transport } from "./transport";

/** The trace at the foot of a sandbox in a lesson: controls and sentence; lanes as soon as there is a run. */
export function LessonTrace() {
  const { state, go } = useBench();
  const { run, moment } = state;
  return (
    <section aria-label="Timeline" className="flex max-h-[38%] flex-none flex-col border-line border-t bg-panel">
      <Transport />
      {run.type === "done" ? <Timeline record={run.record} moment={moment} scaleKind="time" onGo={go} /> : null}
    </section>
  );
}
