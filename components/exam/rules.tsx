import type { ReactNode } from "react";
import { countOf } from "@/components/ui";
import type { Blueprint, SittingStyle } from "@/lib/exam";

interface RulesProps {
  readonly blueprint: Blueprint;
  readonly questions: number;
  readonly minutes: number;
  readonly style: SittingStyle;
}

/** The rules of a sitting, as short as they can be. */
export function Rules({ blueprint, questions, minutes, style }: RulesProps) {
  const several = blueprint.itemTypes.includes("multiple-response");
  return (
    <dl className="mt-7 grid gap-x-8 border-hair border-t md:grid-cols-2">
      <Rule title="Time">
        {paceWords(minutes, questions)} You hear of the last 30 and the last 5 minutes. At the end it hands itself in.
      </Rule>
      <Rule title={style === "exam" ? "No pause" : "Pause"}>
        {style === "exam"
          ? "The clock goes on, also while the page is closed. Close it or lose the power, and you come back to the same place."
          : "Pause when you must: the question is covered, the clock stands. Only a closed page without a pause costs time."}
      </Rule>
      <Rule title="Answers">
        {several ? "Where it says choose two, exactly two count, all or nothing. " : ""}A blank is wrong, and a guess
        costs nothing.
      </Rule>
      <Rule title="Moving">
        Go back and forth as you like, flag a question, strike out what is wrong. A review screen shows what is open.
      </Rule>
      {blueprint.unscored > 0 ? (
        <Rule title="Unscored questions">
          Some questions don’t count, {blueprint.unscored} of {blueprint.scored + blueprint.unscored} in a whole form.
          Which ones, the report tells.
        </Rule>
      ) : null}
      <Rule title="Saved as you go">
        Each answer is stored on this device at once. No answer is shown before the end, and none leaves this browser.
      </Rule>
    </dl>
  );
}

function paceWords(minutes: number, questions: number): string {
  const seconds = questions === 0 ? 0 : Math.round((minutes * 60) / questions);
  const each = seconds % 60 === 0 ? countOf(seconds / 60, "minute") : countOf(seconds, "second");
  return `${countOf(minutes, "minute")} for ${countOf(questions, "question")}: ${each} each.`;
}

function Rule({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="border-hair border-b py-3">
      <dt className="font-semibold">{title}</dt>
      <dd className="text-ink-2">{children}</dd>
    </div>
  );
}
