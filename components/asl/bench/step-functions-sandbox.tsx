"use client";

import type { ReactNode } from "react";
import type { AslSetup } from "@/lib/sandbox";
import type { BenchState } from "../model";
import { BenchPanels } from "./bench-panels";
import { BenchProvider } from "./bench-provider";
import { BenchToolbar } from "./bench-toolbar";
import { useBenchKeys } from "./use-bench-keys";

interface StepFunctionsSandboxProps {
  readonly setup: AslSetup;
  readonly onChange?: (state: BenchState) => void;
  /** What is loaded, and how to load something else. */
  readonly title: ReactNode;
  /** Share, import, export, reset. */
  readonly tools: ReactNode;
  /** Under the toolbar: a challenge, a notice. */
  readonly banner?: ReactNode;
}

/** The sandbox that fills the window. */
export function StepFunctionsSandbox({ setup, onChange, title, tools, banner }: StepFunctionsSandboxProps) {
  return (
    <BenchProvider setup={setup} {...(onChange && { onChange })}>
      <Keys />
      <div className="flex flex-col lg:h-[calc(100dvh-3rem)] lg:min-h-[600px]">
        <BenchToolbar title={title} tools={tools} />
        {banner}
        <BenchPanels />
      </div>
    </BenchProvider>
  );
}

function Keys() {
  useBenchKeys();
  return null;
}
