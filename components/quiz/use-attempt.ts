"use client";

import { useRef, useState } from "react";
import { useAppend } from "@/components/progress";
import type { Confidence } from "@/lib/progress";
import {
  type Attempt,
  type AttemptEvent,
  advanceAttempt,
  grade,
  type Item,
  type Outcome,
  type Response,
  startAttempt,
} from "@/lib/quiz";

/** Where an item is answered; it goes into the log with the answer. */
export interface AnswerContext {
  readonly context: "lesson" | "practice";
  readonly sessionId: string | null;
}

interface AttemptControl {
  readonly attempt: Attempt;
  readonly confidence: Confidence | null;
  readonly setConfidence: (confidence: Confidence) => void;
  readonly send: (event: AttemptEvent) => void;
}

/** One attempt at an item; the answer is logged at the moment it is revealed, once. */
export function useAttempt(item: Item, where: AnswerContext, onReveal?: (outcome: Outcome) => void): AttemptControl {
  const [attempt, setAttempt] = useState(() => startAttempt(item));
  const [confidence, setConfidence] = useState<Confidence | null>(null);
  const startedAt = useRef<number | null>(null);
  const append = useAppend();

  function send(event: AttemptEvent) {
    startedAt.current ??= Date.now();
    const next = advanceAttempt(item, attempt, event);
    setAttempt(next);
    if (next.outcome === null || attempt.outcome !== null) return;
    append({
      type: "answered",
      itemId: item.id,
      factIds: item.factIds,
      noteId: item.source.noteId,
      topic: item.topic,
      outcome: next.outcome,
      response: next.response,
      misconception: misconceptionOf(item, next.firstMiss),
      confidence,
      context: where.context,
      sessionId: where.sessionId,
      duration: Date.now() - startedAt.current,
    });
    onReveal?.(next.outcome);
  }

  return { attempt, confidence, setConfidence, send };
}

/** The false belief behind the first wrong option chosen. */
function misconceptionOf(item: Item, firstMiss: Response | null): string | null {
  if (firstMiss === null || !("options" in item)) return null;
  const result = grade(item, firstMiss);
  if (result.status === "unanswered") return null;
  return item.options.find(({ id }) => result.marks[id] === "wrong")?.misconception ?? null;
}
