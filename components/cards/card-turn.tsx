"use client";

import { type MouseEvent, useEffect, useId, useRef } from "react";
import { useKeys } from "@/components/shell";
import type { Card, CardEntry, Face, Rating } from "@/lib/cards";
import type { Progress } from "@/lib/progress";
import type { Item } from "@/lib/quiz";
import { kindOf } from "./agenda";
import { CardAnswer } from "./card-answer";
import { CardFooter } from "./card-footer";
import { FaceQuestion } from "./face-question";
import { ItemFace } from "./item-face";
import type { Keymap } from "./keymap";
import { SwipeArea } from "./swipe-area";
import { TurnControls } from "./turn-controls";
import type { Showing } from "./use-card-actions";
import { useTurn } from "./use-turn";

export interface CardTurnProps {
  readonly entry: CardEntry;
  readonly card: Card;
  readonly face: Face;
  readonly item: Item | null;
  readonly variant: number;
  readonly firstTime: boolean;
  readonly progress: Progress;
  readonly cram: boolean;
  readonly keymap: Keymap;
  /** The focus comes along: not at the first card, where the page was only just opened. */
  readonly focuses: boolean;
  /** Its keys mean nothing for now: the menu is open. */
  readonly resting: boolean;
  readonly onGrade: (rating: Rating, showing: Showing) => void;
  readonly onFlag: () => void;
  readonly announce: (text: string) => void;
  readonly load: () => ReadonlyMap<number, number>;
}

const SHOW_LABEL = "Show the answer, take the suggested grade";

/** One card from question to grade. */
export function CardTurn(props: CardTurnProps) {
  const { entry, card, face, item, progress, keymap, focuses, resting, onGrade, onFlag, announce } = props;
  const record = progress.cards.get(entry.id);
  const questionId = useId();
  const formId = useId();
  const question = useRef<HTMLHeadingElement>(null);
  const answer = useRef<HTMLElement>(null);
  const turn = useTurn({
    item,
    seed: `${entry.id} ${record?.memory?.reps ?? 0}`,
    onReveal: (outcome) =>
      announce(outcome === null ? "Answer shown." : outcome === "wrong" ? "Not right. Answer shown." : "Right."),
  });
  const { revealed, suggested, attempt, presentation } = turn;

  useEffect(() => {
    if (!focuses) return;
    question.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [focuses]);
  useEffect(() => {
    if (!revealed) return;
    answer.current?.focus({ preventScroll: true });
    answer.current?.scrollIntoView({ block: "nearest" });
  }, [revealed]);

  function grade(rating: Rating): void {
    onGrade(rating, { card, faceId: face.id, duration: turn.duration() });
  }

  const next = revealed ? () => grade(suggested) : turn.show;
  useKeys(resting ? [] : [keymap.show, "Enter"].map((keys) => ({ keys, label: SHOW_LABEL, run: next })));

  function tap(event: MouseEvent): void {
    const inside = event.target instanceof Element && event.target.closest("a, button, input, label, select, form");
    if (!inside && window.getSelection()?.isCollapsed !== false && face.kind !== "item") turn.show();
  }

  return (
    <>
      <SwipeArea active={revealed} onLeft={() => grade("again")} onRight={() => grade("good")}>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: a tap anywhere is a short way; the button below and the keys do the same */}
        <article
          data-card={entry.id}
          data-side={revealed ? "answer" : "question"}
          aria-labelledby={questionId}
          onClick={tap}
          className="border-line border-y bg-panel md:rounded-control md:border"
        >
          <div className="px-4 pt-5 pb-4.5 md:px-9 md:pt-7 md:pb-6.5">
            {kindOf(entry, record) === "changed" ? (
              <p className="mb-2 font-[550] text-13 text-ink-2">This note changed</p>
            ) : null}
            <h2
              id={questionId}
              ref={question}
              tabIndex={-1}
              className="max-w-[34rem] text-pretty font-[550] text-[1.125rem] leading-[1.625rem] tracking-[-0.01em] outline-none [overflow-wrap:anywhere] md:text-20 md:leading-[1.875rem]"
            >
              <FaceQuestion face={face} stem={item?.stem ?? null} />
            </h2>
            {face.kind === "cloze" && face.hint ? <p className="mt-2 text-14 text-ink-2">Hint: {face.hint}</p> : null}
          </div>
          {item && attempt && presentation ? (
            <ItemFace
              formId={formId}
              item={item}
              presentation={presentation}
              attempt={attempt}
              onRespond={turn.respond}
              onCheck={turn.show}
              labelledBy={questionId}
            />
          ) : null}
          {revealed ? (
            <>
              <section
                ref={answer}
                tabIndex={-1}
                aria-label="Answer"
                className="relative scroll-mb-40 border-control border-t border-dashed px-4 pt-5.5 pb-4 outline-none md:scroll-mb-44 md:px-9 md:pb-5"
              >
                <span
                  aria-hidden="true"
                  className="absolute -top-2.5 left-2.5 bg-panel px-1.5 font-[550] text-12 text-ink-3 leading-5 md:left-8"
                >
                  Answer
                </span>
                <CardAnswer entry={entry} card={card} record={record} face={face} item={item} attempt={attempt} />
              </section>
              <CardFooter card={card} flagged={record?.flagged ?? false} onFlag={onFlag} />
            </>
          ) : null}
        </article>
      </SwipeArea>
      <TurnControls {...props} turn={turn} formId={formId} onGrade={grade} memory={record?.memory ?? null} />
    </>
  );
}
