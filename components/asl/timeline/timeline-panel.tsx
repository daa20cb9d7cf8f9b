"use client";

import { useState } from "react";
import { Panel } from "@/components/sandbox";
import { useBench } from "../bench-context";
import { ReadOut } from "../read-out/read-out";
import type { ScaleKind } from "./scale";
import { Timeline } from "./timeline";
import { Transport } from "./transport";

/** The trace of a run: controls, lanes, figures. */
export function TimelinePanel({ className = "" }: { readonly className?: string }) {
  const { state, go } = useBench();
  const { run, moment } = state;
  const [scaleKind, setScaleKind] = useState<ScaleKind>("time");
  return (
    <Panel label="Timeline" className={className}>
      <Transport />
      {run.type === "done" ? (
        <Timeline record={run.record} moment={moment} scaleKind={scaleKind} onGo={go} />
      ) : (
        <p className="flex-1 p-3 text-13 text-ink-3">
          {run.type === "running" ? "Running …" : "Run the machine, and each state it enters gets a lane here."}
        </p>
      )}
      <ReadOut scaleKind={scaleKind} onScale={setScaleKind} />
    </Panel>
  );
}
