"use client";

import { type FormEvent, type ReactNode, useEffect, useId, useMemo, useRef } from "react";
import { Button, CodeText } from "@/components/ui";
import { type Attempt, type Item, type Outcome, present } from "@/lib/quiz";
import { AnswerField } from "./answer-field";
import { ConfidenceChoice } from "./confidence-choice";
import { FlagButton } from "./flag-button";
import { LEVEL_NAMES } from "./item-words";
import { type AnswerContext, useAttempt } from "./use-attempt";
import { Verdict } from "./verdict";

interface ItemPlayerProps extends AnswerContext {
  readonly item: Item;
  /** What stands at the top left: `Check 2 of 3`, `Question 4 of 10`. */
  readonly title: string;
  readonly onReveal?: (outcome: Outcome) => void;
  /** What to do once the answer is revealed. */
  readonly after?: ReactNode;
  /** This is the only item on the page: number keys choose, and focus follows the marking. */
  readonly alone?: boolean;
}

/** One item: stem, answer field, confidence, second try with a hint, and the marking with its reasons. */
export function ItemPlayer({ item, title, context, sessionId, onReveal, after, alone = false }: ItemPlayerProps) {
  const stemId = useId();
  const { attempt, confidence, setConfidence, send } = useAttempt(item, { context, sessionId }, onReveal);
  const presentation = useMemo(() => present(item, sessionId ?? "lesson"), [item, sessionId]);
  const { form, marking } = useFocusFollowing(attempt);
  const missing = attempt.grade?.status === "unanswered" && attempt.phase === "answering" ? attempt.grade.reason : null;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (attempt.phase === "answering") send({ type: "check" });
    else if (attempt.phase === "missed") send({ type: "retry" });
  }

  return (
    <form
      ref={form}
      onSubmit={submit}
      data-replay
      data-item={item.id}
      aria-label={title}
      className="rounded-control border border-line bg-panel text-14"
    >
      <div className="flex items-center gap-3 border-hair border-b py-2 pr-2 pl-3.5 text-13 text-ink-3 leading-5">
        <b className="font-semibold text-ink">{title}</b>
        <span>{LEVEL_NAMES[item.level]}</span>
        <span className="ml-auto flex items-center gap-2">
          {attempt.phase === "revealed" && confidence ? <span>You said: {confidence}</span> : null}
          <FlagButton itemId={item.id} />
        </span>
      </div>
      <p id={stemId} className="px-3 pt-3.5 pb-4 font-medium text-16 leading-[1.5625rem] md:px-4">
        <CodeText>{item.stem}</CodeText>
      </p>
      {attempt.firstMiss && attempt.phase === "answering" ? (
        <p className="border-hair border-t bg-sunk px-3 py-2.5 text-14 text-ink-2 md:px-4">
          <b className="font-semibold text-ink">Hint.</b> <CodeText>{item.hint}</CodeText>
        </p>
      ) : null}
      <AnswerField
        item={item}
        presentation={presentation}
        attempt={attempt}
        onRespond={(response) => send({ type: "respond", response })}
        labelledBy={stemId}
        numberKeys={alone}
      />
      {attempt.phase === "revealed" ? <Verdict item={item} attempt={attempt} focusRef={marking} /> : null}
      <div role="status" className="px-3 text-14 empty:hidden md:px-4">
        {missing ? <p className="pt-3 text-fail">{missing}</p> : null}
        {attempt.phase === "revealed" ? <span className="sr-only">{spoken(attempt.outcome)}</span> : null}
      </div>
      <div className="flex flex-wrap items-center gap-2 px-3 pt-3 pb-3.5 md:px-4">
        {attempt.phase === "answering" ? (
          <>
            <Button type="submit" variant="main" shortcut="↵">
              Check
            </Button>
            <Button variant="bare" onClick={() => send({ type: "give-up" })}>
              Show the answer
            </Button>
            <div className="md:ml-auto">
              <ConfidenceChoice name={`${stemId} confidence`} value={confidence} onChoose={setConfidence} />
            </div>
          </>
        ) : null}
        {attempt.phase === "missed" ? (
          <>
            <div ref={marking} tabIndex={-1} className="basis-full outline-none">
              <p>
                <b className="font-semibold">Not right.</b> One more try, with a hint, counts half.
              </p>
            </div>
            <Button type="submit" variant="main" shortcut="↵">
              Try again with a hint
            </Button>
            <Button variant="normal" onClick={() => send({ type: "give-up" })}>
              Show the answer
            </Button>
          </>
        ) : null}
        {attempt.phase === "revealed" ? after : null}
      </div>
    </form>
  );
}

function spoken(outcome: Outcome | null): string {
  if (outcome === "right") return "Right.";
  return outcome === "second-try" ? "Right at the second try." : "Not right. The reasons stand under each option.";
}

/**
 * Keeps the focus with what happens: on the marking when it appears, on the first open field at the second try. Screen
 * reader and keyboard go on from there.
 */
function useFocusFollowing({ phase, firstMiss }: Attempt) {
  const form = useRef<HTMLFormElement>(null);
  const marking = useRef<HTMLDivElement>(null);
  const secondTry = firstMiss !== null;
  useEffect(() => {
    if (phase !== "answering") marking.current?.focus({ preventScroll: true });
    else if (secondTry)
      form.current?.querySelector<HTMLElement>("fieldset input:enabled, input, select, li button")?.focus();
  }, [phase, secondTry]);
  return { form, marking };
}
