"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import { AnswerField } from "@/components/quiz";
import type { EntryState, SittingEvent } from "@/lib/exam";
import { type Item, type Presentation, type Response, startAttempt } from "@/lib/quiz";

interface OtherAnswerProps {
  readonly item: Item;
  readonly presentation: Presentation;
  readonly state: EntryState;
  readonly labelledBy: string;
  readonly act: (event: SittingEvent) => void;
}

/** How long the learner rests before an answer in the making is taken for one. */
const REST = 500;

/**
 * Ordering, matching, numbers and words, in the fields of practice. What is typed or moved counts after a short rest and
 * when the field or the page is left, so that the steps on the way to an answer are no changed answers.
 */
export function OtherAnswer({ item, presentation, state, labelledBy, act }: OtherAnswerProps) {
  const [draft, setDraft] = useState<Response | null>(null);
  const shown = draft ?? state.response;

  const field = useRef<HTMLDivElement>(null);
  const commit = useEffectEvent(() => {
    if (draft === null) return;
    act({ type: "answered", itemId: item.id, response: draft });
    setDraft(null);
  });
  useEffect(() => {
    if (draft === null) return;
    const timer = setTimeout(() => commit(), REST);
    return () => clearTimeout(timer);
  }, [draft]);
  useEffect(() => {
    const element = field.current;
    const leave = () => commit();
    const leaveField = ({ relatedTarget }: FocusEvent) => {
      if (!(relatedTarget instanceof Node && element?.contains(relatedTarget))) commit();
    };
    element?.addEventListener("focusout", leaveField);
    window.addEventListener("pagehide", leave);
    document.addEventListener("visibilitychange", leave);
    return () => {
      leave();
      element?.removeEventListener("focusout", leaveField);
      window.removeEventListener("pagehide", leave);
      document.removeEventListener("visibilitychange", leave);
    };
  }, []);

  const attempt = startAttempt(item);
  return (
    <div ref={field} className="-mx-4 bg-panel md:mx-0 md:border-line md:border-x">
      <AnswerField
        item={item}
        presentation={presentation}
        attempt={shown === null ? attempt : { ...attempt, response: shown }}
        onRespond={setDraft}
        labelledBy={labelledBy}
        numberKeys={false}
      />
    </div>
  );
}
