"use client";

import type { ReactNode } from "react";
import { LessonBox, type LessonPlace } from "@/components/sandbox";
import type { AslFence } from "@/lib/sandbox";

export interface LessonSandboxProps {
  readonly fence: AslFence;
  readonly place: LessonPlace;
}

const load = () => import("./lesson-work").then(({ LessonWork }) => LessonWork);

/** The place of a Step Functions sandbox in a lesson, with its code until it is loaded. */
export function LessonSandbox({ fence, place, children }: LessonSandboxProps & { readonly children: ReactNode }) {
  return (
    <LessonBox title={fence.setup.title} height={fence.height} load={load} props={{ fence, place }}>
      {children}
    </LessonBox>
  );
}
