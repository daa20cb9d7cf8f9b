import { createChoice } from "@/components/shell";

/** Thirty minutes more, kept on this device for all exams to come. */
export const EXTRA_TIME = createChoice<"off" | "on">("cloudrill-exam-extra", ["off", "on"]);

/** How the next exam is sat, kept too. */
export const EXAM_STYLE = createChoice<"exam" | "practice">("cloudrill-exam-style", ["exam", "practice"]);

const MINUTE = 60_000;
const EXTRA_MINUTES = 30;

/** Milliseconds for a form of so many minutes. */
export function allowanceOf(minutes: number, extra: "off" | "on"): number {
  return (minutes + (extra === "on" ? EXTRA_MINUTES : 0)) * MINUTE;
}
