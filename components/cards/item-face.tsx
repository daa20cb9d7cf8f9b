"use client";

import type { FormEvent, KeyboardEvent } from "react";
import { AnswerField } from "@/components/quiz";
import { CodeText } from "@/components/ui";
import type { Attempt, Item, Presentation, Response } from "@/lib/quiz";

interface ItemFaceProps {
  readonly formId: string;
  readonly item: Item;
  readonly presentation: Presentation;
  readonly attempt: Attempt;
  readonly onRespond: (response: Response) => void;
  readonly onCheck: () => void;
  readonly labelledBy: string;
}

/** The field of an item on a card: open, then marked with the reason of every option. */
export function ItemFace(props: ItemFaceProps) {
  const { formId, item, presentation, attempt, onRespond, onCheck, labelledBy } = props;
  const missing = attempt.phase === "answering" && attempt.grade?.status === "unanswered" ? attempt.grade.reason : null;

  function submit(event: FormEvent) {
    event.preventDefault();
    onCheck();
  }

  return (
    <div className="pb-5 md:px-5">
      <form id={formId} onSubmit={submit} onKeyDown={keepTypingUndo} data-item={item.id}>
        <AnswerField
          item={item}
          presentation={presentation}
          attempt={attempt}
          onRespond={onRespond}
          labelledBy={labelledBy}
          numberKeys
        />
      </form>
      <p role="status" className="px-4 pt-3 text-14 text-fail empty:hidden">
        {missing}
      </p>
    </div>
  );
}

/** Ctrl or ⌘ with Z in a text field takes back what was typed, not a card. */
function keepTypingUndo(event: KeyboardEvent) {
  const typed = event.target instanceof HTMLInputElement && event.target.type === "text";
  if (typed && (event.ctrlKey || event.metaKey) && event.key === "z") event.stopPropagation();
}

const WORDS = { right: "Right.", "second-try": "Right.", wrong: "Not right." } as const;

/** What came of an item, and why. */
export function ItemVerdict({ item, attempt }: Pick<ItemFaceProps, "item" | "attempt">) {
  return (
    <p className="max-w-measure text-16 leading-[1.625rem]">
      <b className="font-semibold">{attempt.outcome ? WORDS[attempt.outcome] : ""}</b>{" "}
      <CodeText>{item.explanation}</CodeText>
    </p>
  );
}
