"use client";

import type { ReactNode } from "react";
import { SimulatedBadge } from "@/components/sandbox";
import { Segmented } from "@/components/ui";
import type { MachineType } from "@/lib/asl";
import { useBench } from "../bench-context";
import { RunButton } from "./run-button";
import { RUN_KEY } from "./use-bench-keys";

const TYPES: readonly { readonly value: MachineType; readonly label: string }[] = [
  { value: "STANDARD", label: "Standard" },
  { value: "EXPRESS", label: "Express" },
];

interface BenchToolbarProps {
  /** What is loaded, and how to load something else. */
  readonly title: ReactNode;
  /** Share, import, export, reset. */
  readonly tools: ReactNode;
}

/** What is loaded and how it is run. */
export function BenchToolbar({ title, tools }: BenchToolbarProps) {
  const { state, dispatch } = useBench();
  return (
    <div className="flex flex-none flex-wrap items-center gap-x-2 gap-y-1.5 border-line border-b bg-panel px-3 py-1.5 md:min-h-[46px]">
      {title}
      <Segmented
        label="Type of workflow"
        options={TYPES}
        value={state.setup.type}
        onChange={(type) => dispatch({ type: "edit", change: { type } })}
      />
      <div className="ml-auto flex flex-wrap items-center gap-2">
        <span className="hidden xl:inline-flex">
          <SimulatedBadge simulated="8 state types, virtual clock" not="IAM, real services" />
        </span>
        {tools}
        <RunButton keys={RUN_KEY} />
      </div>
    </div>
  );
}
