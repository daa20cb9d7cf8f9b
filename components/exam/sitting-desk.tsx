"use client";

import { useState } from "react";
import { useKeys } from "@/components/shell";
import { Button } from "@/components/ui";
import type { Form } from "@/lib/exam";
import type { ExamRecord } from "@/lib/progress";
import { EndDialog } from "./end-dialog";
import { countStatuses } from "./entry-status";
import { useClockShown } from "./exam-clock";
import { Navigator } from "./navigator";
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
  const { answers, place, phase, style, used, allowance } = sitting;
  const left = allowance - used;
  const warning = useWarning(left);
  const clockShown = useClockShown(left);
  const counts = countStatuses(answers);
  const entry = place === null ? undefined : form.entries[place];
  const state = place === null ? undefined : answers[place];
  const last = answers.length - 1;
  const paused = phase === "paused";

  function go(to: number | null) {
    setLayer(null);
    if (to !== place && to !== -1) act({ type: "visited", place: to });
  }

  function step(by: -1 | 1) {
    if (place === null) go(by === -1 ? last : null);
    else go(place + by > last ? null : place + by);
  }

  function flag() {
    if (state) act({ type: "flagged", itemId: state.itemId, flagged: !state.flagged });
  }

  function pause() {
    setLayer(null);
    act({ type: "paused" });
  }

  const onPause = style === "practice" && !paused ? pause : null;
  const onReview = place === null || paused ? null : () => go(null);
  const onEnd = () => setLayer("end");

  useKeys(
    paused
      ? []
      : [
          { keys: "ArrowRight", label: "Next question", run: () => step(1) },
          { keys: "ArrowLeft", label: "Previous question", run: () => step(-1) },
          ...(state ? [{ keys: "f", label: "Flag the question", run: flag }] : []),
          ...(onReview ? [{ keys: "r", label: "Review screen", run: onReview }] : []),
          ...(onPause ? [{ keys: "p", label: "Pause", run: onPause }] : []),
        ],
  );

  if (phase === "finished") return null;
  const navigator = <Navigator states={answers} place={place} onGo={go} />;
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
        {...{ onReview, onPause, onEnd }}
      />
      <WarningLine warning={warning} />
      {paused ? (
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
                  key={state.itemId}
                  entry={entry}
                  state={state}
                  place={place}
                  questions={answers.length}
                  act={act}
                  onStep={step}
                />
              ) : (
                <ReviewScreen entries={form.entries} states={answers} onGo={go} />
              )}
            </div>
            <aside aria-label="Navigator" className="hidden flex-col border-line border-l bg-panel px-5 md:flex">
              <div className="sticky top-14 grid gap-3.5 py-4.5 [@media(max-height:40rem)]:static">
                <h2 className="text-13 leading-5 tracking-normal">Navigator</h2>
                {navigator}
              </div>
              {pace ? (
                <div className="sticky bottom-16 mt-auto border-hair border-t bg-panel pt-3 pb-4.5 [@media(max-height:40rem)]:static">
                  {pace}
                </div>
              ) : null}
            </aside>
          </div>
          {state ? (
            <SittingFooter
              onBack={place === 0 ? null : () => step(-1)}
              flagged={state.flagged}
              onFlag={flag}
              next={place === last ? "Review" : "Next"}
              onNext={() => step(1)}
            />
          ) : (
            <ReviewFooter onBack={() => step(-1)} onEnd={onEnd} />
          )}
        </>
      )}
      <NavigatorSheet open={layer === "sheet"} onClose={() => setLayer(null)}>
        <div className="flex flex-wrap gap-2">
          {onReview ? <Button onClick={onReview}>Review screen</Button> : null}
          {onPause ? <Button onClick={onPause}>Pause</Button> : null}
          <Button onClick={onEnd}>End exam</Button>
        </div>
        {navigator}
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
