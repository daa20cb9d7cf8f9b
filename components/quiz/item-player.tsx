"use client";

import { type FormEvent, type ReactNode, useEffect, useId, useMemo, useRef } from "react";
import { CodeText } from "@/components/ui";
import { type Attempt, type Item, type Outcome, present } from "@/lib/quiz";
import { AnswerField } from "./answer-field";
import { AttemptActions } from "./attempt-actions";
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
  const region = useFocusFollowing(attempt);
  const missing = attempt.grade?.status === "unanswered" && attempt.phase === "answering" ? attempt.grade.reason : null;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (attempt.phase === "answering") send({ type: "check" });
    else if (attempt.phase === "missed") send({ type: "retry" });
  }

  return (
    <section
      ref={region}
      aria-label={title}
      data-item={item.id}
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
      <form onSubmit={submit} data-replay>
        <AnswerField
          item={item}
          presentation={presentation}
          attempt={attempt}
          onRespond={(response) => send({ type: "respond", response })}
          labelledBy={stemId}
          numberKeys={alone}
        />
        <AttemptActions
          phase={attempt.phase}
          confidence={confidence}
          onConfide={setConfidence}
          onGiveUp={() => send({ type: "give-up" })}
        />
      </form>
      <div role="status" className="px-3 text-14 empty:hidden md:px-4">
        {missing ? <p className="pb-3.5 text-fail">{missing}</p> : null}
        {attempt.phase === "answering" ? null : <span className="sr-only">{spoken(attempt)}</span>}
      </div>
      {attempt.phase === "revealed" ? (
        <Verdict item={item} attempt={attempt}>
          {after}
        </Verdict>
      ) : null}
    </section>
  );
}

function spoken({ phase, outcome }: Attempt): string {
  if (phase === "missed") return "Not right. You may try again with a hint.";
  if (outcome === "right") return "Right.";
  return outcome === "second-try" ? "Right at the second try." : "Not right. The reasons stand under each option.";
}

/**
 * Keeps the focus with what happens: on the verdict when it appears, on the second try when that is offered, on the first
 * open field when it begins. Screen reader and keyboard go on from there.
 */
function useFocusFollowing({ phase, firstMiss }: Attempt) {
  const region = useRef<HTMLElement>(null);
  const secondTry = firstMiss !== null;
  useEffect(() => {
    const target = FOCUS_TARGETS[phase];
    if (phase === "answering" && !secondTry) return;
    region.current?.querySelector<HTMLElement>(target)?.focus({ preventScroll: true });
  }, [phase, secondTry]);
  return region;
}

const FOCUS_TARGETS = {
  answering: "form input:enabled, form select, form li button",
  missed: "form button[type=submit]",
  revealed: "[data-verdict]",
} as const;
