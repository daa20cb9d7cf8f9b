"use client";

import { useEffect, useId, useMemo, useRef } from "react";
import { ConfidenceChoice } from "@/components/quiz";
import { CodeText, Kbd } from "@/components/ui";
import { type EntryState, type FormEntry, presentEntry, type SittingEvent } from "@/lib/exam";
import type { Presentation } from "@/lib/quiz";
import { numberWord } from "./choose";
import { ExamChoices } from "./exam-choices";
import { OtherAnswer } from "./other-answer";
import { stemParts } from "./stem-parts";

interface QuestionViewProps {
  readonly entry: FormEntry;
  readonly state: EntryState;
  /** Index of the question, and how many there are. */
  readonly place: number;
  readonly questions: number;
  readonly act: (event: SittingEvent) => void;
  readonly onStep: (by: -1 | 1) => void;
}

/** One question: what is asked, and the field to answer it. Its heading takes the focus when it comes. */
export function QuestionView({ entry, state, place, questions, act, onStep }: QuestionViewProps) {
  const { item } = entry;
  const stemId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, []);
  const presentation = useMemo(() => presentEntry(entry), [entry]);
  const { situation, ask } = stemParts(presentation.stem);
  const shared = { state, labelledBy: stemId, act };
  return (
    <section data-item={item.id} aria-label={`Question ${place + 1}`}>
      <h1 ref={heading} tabIndex={-1} className="font-medium text-13 text-ink-3 leading-5 tracking-normal outline-none">
        Question {place + 1} of {questions}, {kindWords(presentation)}
      </h1>
      <div id={stemId} className="mt-2.5 mb-5.5 text-17 leading-[1.625rem] md:text-[1.125rem] md:leading-[1.8125rem]">
        {situation ? (
          <p className="mb-3.5 text-pretty">
            <CodeText>{situation}</CodeText>
          </p>
        ) : null}
        <p className="text-pretty font-semibold">
          <CodeText>{ask}</CodeText>
        </p>
      </div>
      {"options" in presentation && "options" in item && item.type !== "cloze" ? (
        <ExamChoices {...shared} item={item} options={presentation.options} onStep={onStep} />
      ) : (
        <OtherAnswer {...shared} item={item} presentation={presentation} />
      )}
      <div className="mt-1.5 flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <KeyHints options={"options" in presentation ? presentation.options.length : 0} />
        <ConfidenceChoice
          value={state.confidence}
          onChoose={(confidence) => act({ type: "confident", itemId: item.id, confidence })}
        />
      </div>
    </section>
  );
}

function kindWords(presentation: Presentation): string {
  switch (presentation.type) {
    case "multiple-choice":
      return "one answer";
    case "multiple-response":
      return `choose ${numberWord(presentation.choose)}`;
    case "ordering":
      return "put in order";
    case "matching":
      return "match the pairs";
    case "numeric":
      return "a number";
    case "cloze":
      return "fill in";
  }
}

function KeyHints({ options }: { readonly options: number }) {
  return (
    <p className="hidden flex-wrap gap-x-3.5 gap-y-1 font-medium text-12 text-ink-3 md:flex">
      {options > 0 ? (
        <>
          <span>
            <Kbd>A</Kbd> to <Kbd>{String.fromCharCode(64 + Math.min(options, 5))}</Kbd> choose
          </span>
          <span>
            <Kbd>Shift</Kbd> and letter strike out
          </span>
        </>
      ) : null}
      <span>
        <Kbd>F</Kbd> flag
      </span>
      <span>
        <Kbd>←</Kbd> <Kbd>→</Kbd> move
      </span>
    </p>
  );
}
