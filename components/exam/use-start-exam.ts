"use client";

import { useRouter } from "next/navigation";
import { historyOf } from "@/components/practice";
import { newId, useAppend, useProgress } from "@/components/progress";
import { sittingHref } from "@/components/routes";
import { assembleForm, type Blueprint, type SittingId, type SittingStyle } from "@/lib/exam";
import type { Item } from "@/lib/quiz";
import { allowanceOf } from "./extra-time";

interface ExamStart {
  readonly items: readonly Item[];
  readonly blueprint: Blueprint;
  /** Of a form that is the same for everybody; null: one that goes by what this learner has met. */
  readonly seed: string | null;
  readonly style: SittingStyle;
  readonly extra: "off" | "on";
}

/** Draws the form, puts its begin into the log and goes to it. */
export function useStartExam(): (start: ExamStart) => void {
  const { progress } = useProgress();
  const append = useAppend();
  const router = useRouter();
  return ({ items, blueprint, seed, style, extra }) => {
    const sittingId = newId() as SittingId;
    const { form } =
      seed === null
        ? assembleForm(items, blueprint, { seed: sittingId, historyOf: historyOf(progress) })
        : assembleForm(items, blueprint, { seed });
    if (form.entries.length === 0) return;
    append({ type: "exam-started", sittingId, style, allowance: allowanceOf(form.minutes, extra), form });
    router.push(sittingHref(sittingId));
  };
}
