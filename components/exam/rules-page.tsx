"use client";

import { ChevronLeft } from "lucide-react";
import { examHref } from "@/components/routes";
import { useChoice, useKeys } from "@/components/shell";
import { Button, Link } from "@/components/ui";
import { bankHash, type Challenge } from "@/lib/exam";
import { ChallengeLink } from "./challenge-link";
import { EXAM_STYLE, EXTRA_TIME } from "./extra-time";
import { FormParts } from "./form-parts";
import type { ExamOffer } from "./offer";
import { Rules } from "./rules";
import { StartOptions } from "./start-options";
import { minutesText } from "./time-text";
import { useExamItems } from "./use-exam-items";
import { useStartExam } from "./use-start-exam";

interface RulesPageProps {
  readonly offer: ExamOffer;
  /** What the questions are drawn from. */
  readonly topics: readonly string[];
  /** The form that a link asks for; null: one drawn for this learner. */
  readonly challenge: Challenge | null;
}

/** What is about to begin, and under which rules. The clock starts with the button at its end. */
export function RulesPage({ offer, topics, challenge }: RulesPageProps) {
  const { blueprint, questions, minutes } = offer;
  const items = useExamItems(topics);
  const style = useChoice(EXAM_STYLE) ?? "exam";
  const extra = useChoice(EXTRA_TIME) ?? "off";
  const start = useStartExam();
  const ready = items.status === "ready" && questions > 0;

  function begin() {
    if (ready) start({ items: items.data, blueprint, seed: challenge?.seed ?? null, style, extra });
  }

  useKeys(ready ? [{ keys: "Enter", label: "Start the exam", run: begin }] : []);

  return (
    <>
      <Link
        href={examHref()}
        className="-ml-1 inline-flex min-h-11 items-center gap-1 text-13 text-ink-2 hover:text-ink md:min-h-8"
      >
        <ChevronLeft size={16} strokeWidth={1.5} aria-hidden="true" />
        All mock exams
      </Link>
      <h1 className="mt-1 text-36 tracking-[-0.03em]">{blueprint.title}</h1>
      <p className="mt-2 text-16 text-ink-2">
        {blueprint.exam}, {questions} questions, {minutesText(minutes * 60_000)}
        {extra === "on" ? " and 30 minutes extra" : ""}.
      </p>
      <Rules blueprint={blueprint} questions={questions} minutes={minutes} style={style} />
      <FormParts offer={offer} />
      <h2 className="mt-9 mb-3 text-20">Before you start</h2>
      <StartOptions />
      <ChallengeLink
        blueprint={blueprint}
        challenge={challenge}
        bank={items.status === "ready" ? bankHash(items.data) : null}
      />
      <div className="sticky bottom-[57px] -mx-4 mt-8 flex flex-wrap items-center gap-x-4 gap-y-2 border-line border-t bg-paper px-4 py-3 md:static md:mx-0 md:px-0 md:pt-6">
        {items.status === "failed" ? (
          <Button variant="main" size="lead" onClick={items.retry}>
            Load the questions again
          </Button>
        ) : (
          <Button variant="main" size="lead" shortcut="↵" disabled={!ready} onClick={begin}>
            Start the exam
          </Button>
        )}
        <p role="status" className="text-ink-2">
          {stateText(items.status, questions)}
        </p>
      </div>
    </>
  );
}

function stateText(status: "loading" | "failed" | "ready", questions: number): string {
  if (questions === 0) return "There are no questions for it yet.";
  if (status === "failed") return "The questions could not be loaded. The connection may be gone.";
  return status === "loading" ? "Loading the questions." : "The clock starts at once.";
}
