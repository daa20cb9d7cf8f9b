import { countOf } from "@/components/ui";
import type { Plan } from "@/lib/cards";
import { dayInWords } from "./day-in-words";

/** The plan in one or two sentences; empty without a date. */
export function planInWords(plan: Plan, today: number): string {
  const { exam, examDay, daysLeft } = plan;
  if (examDay === null || daysLeft === null) return "";
  if (exam === "passed") return `The exam was on ${dayInWords(examDay, today)}. Choose the next date, or clear it.`;
  if (exam === "today") return "The exam is today. Nothing new comes up any more.";
  return `${countOf(daysLeft, "day")} left. ${whatToDo(plan, today)}`;
}

function whatToDo(plan: Plan, today: number): string {
  const { finalPass, unseen, newPerDay } = plan;
  if (finalPass && today >= finalPass.from) return inFinalPass(plan);
  if (unseen === 0) return `Every card is begun: only reviews${thenFinalPass(plan)}`;
  if (newPerDay === 0) return `No new cards, only reviews${thenFinalPass(plan)}`;
  return `Learn ${countOf(newPerDay, "new card")} a day${until(plan, today)}${thenFinalPass(plan)}`;
}

function until({ lastNewDay, finalPass, examDay }: Plan, today: number): string {
  const eve = finalPass?.from ?? examDay;
  const end = lastNewDay ?? (eve === null ? null : eve - 1);
  return end === null ? "" : ` until ${end === today ? "today" : dayInWords(end, today)}`;
}

function thenFinalPass({ finalPass }: Plan): string {
  return finalPass ? `, then the final pass of ${countOf(finalPass.to - finalPass.from + 1, "day")}.` : ".";
}

function inFinalPass({ unseen, newPerDay }: Plan): string {
  const pass = "The final pass is on: every card comes once more before the exam.";
  return unseen > 0 && newPerDay > 0 ? `${pass} ${countOf(newPerDay, "new card")} a day on top.` : pass;
}
