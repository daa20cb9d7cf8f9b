"use client";

import { useState } from "react";
import { Button } from "@/components/ui";
import type { Form } from "@/lib/exam";
import type { ExamRecord } from "@/lib/progress";
import { EndDialog } from "./end-dialog";
import { countStatuses } from "./entry-status";
import { useClockShown } from "./exam-clock";
import { Navigator } from "./navigator";
import { NavigatorAside } from "./navigator-aside";
import { NavigatorSheet } from "./navigator-sheet";
import { paceOf } from "./pace";
import { PaceLine } from "./pace-line";
import { PausedScreen } from "./paused-screen";
import { PlaceStrip } from "./place-strip";
import { QuestionView } from "./question-view";
import { ReviewFooter, ReviewScreen } from "./review-screen";
import { SavedLine } from "./saved-line";
import { SittingBar } from "./sitting-bar";
import { SittingFooter } from "./sitting-footer";
import { useSitting } from "./use-sitting";
import { useSittingMoves } from "./use-sitting-moves";
import { useWarning } from "./use-warning";
import { WarningLine } from "./warning-line";

interface SittingDeskProps {
  readonly record: ExamRecord;
  readonly form: Form;
}

/** A running exam: one question or the review screen, with the clock above, the navigator beside, the moves below. */
export function SittingDesk({ record, form }: SittingDeskProps) {
  const { sitting, act } = useSitting(record, form);
  const [layer, setLayer] = useState<"sheet" | "end" | null>(null);
  const moves = useSittingMoves(sitting, act, () => setLayer(null));
  const { answers, place, phase, used, allowance } = sitting;
  const left = allowance - used;
  const warning = useWarning(left);
  const clockShown = useClockShown(left);
  if (phase === "finished") return null;

  const counts = countStatuses(answers);
  const onEnd = () => setLayer("end");
  const entry = place === null ? undefined : form.entries[place];
  const state = place === null ? undefined : answers[place];
  const navigator = <Navigator states={answers} place={place} onGo={moves.go} />;
  const pace = clockShown ? (
    <PaceLine pace={paceOf({ used, allowance, answered: counts.answered, questions: answers.length })} />
  ) : null;
  return (
    <div data-sitting className="flex min-h-dvh flex-col">
      <SittingBar
        form={form}
        allowance={allowance}
        left={left}
        here={place === null ? "Review" : `${place + 1} / ${answers.length}`}
        onSheet={() => setLayer("sheet")}
        onReview={moves.review}
        onPause={moves.pause}
        onEnd={onEnd}
      />
      <WarningLine warning={warning} />
      {phase === "paused" ? (
        <PausedScreen left={left} onResume={() => act({ type: "resumed" })} />
      ) : (
        <>
          <div className="border-line border-b bg-panel px-4 py-2 md:hidden">
            <PlaceStrip states={answers} place={place} />
          </div>
          <div className="grid flex-1 md:grid-cols-[minmax(0,1fr)_280px] lg:grid-cols-[minmax(0,1fr)_328px]">
            <div className="mx-auto w-full max-w-[800px] px-4 pt-4 pb-8 md:px-10 md:pt-11">
              {entry && state && place !== null ? (
                <QuestionView
                  // A question that is chosen again takes the focus again.
                  key={`${state.itemId} ${moves.visits}`}
                  entry={entry}
                  state={state}
                  place={place}
                  questions={answers.length}
                  act={act}
                  onStep={moves.step}
                />
              ) : (
                <ReviewScreen entries={form.entries} states={answers} onGo={moves.go} />
              )}
            </div>
            <NavigatorAside navigator={navigator} pace={pace} />
          </div>
          {state && moves.flag ? (
            <SittingFooter
              onBack={place === 0 ? null : () => moves.step(-1)}
              flagged={state.flagged}
              onFlag={moves.flag}
              next={place === answers.length - 1 ? "Review" : "Next"}
              onNext={() => moves.step(1)}
            />
          ) : (
            <ReviewFooter from={moves.from} onBack={() => moves.step(-1)} onEnd={onEnd} />
          )}
        </>
      )}
      <NavigatorSheet open={layer === "sheet"} onClose={() => setLayer(null)}>
        <div className="flex flex-wrap gap-2">
          {moves.review ? <Button onClick={moves.review}>Review screen</Button> : null}
          {moves.pause ? <Button onClick={moves.pause}>Pause</Button> : null}
          <Button onClick={onEnd}>End exam</Button>
        </div>
        {phase === "paused" ? null : navigator}
        {pace}
        <SavedLine />
      </NavigatorSheet>
      <EndDialog
        open={layer === "end"}
        counts={counts}
        left={left}
        onCancel={() => setLayer(null)}
        onEnd={() => act({ type: "submitted" })}
      />
    </div>
  );
}
