import type { Base } from "./base";
import { type Columns, isTextColumn, packTexts, type TextColumn } from "./columns";
import { SCHEMA_VERSION } from "./model";
import { isSavedCards, packCards, type SavedCards, unpackCards } from "./saved-cards";
import { packExams, unpackExams } from "./saved-exams";
import { isSavedItems, packItems, unpackItems } from "./saved-items";
import { packSessions, unpackSessions } from "./saved-sessions";
import { createWords } from "./words";

/**
 * Changes whenever a base would come out otherwise: with the events that can be read (their version is part of it), with
 * the way in which they are counted, and with the shape below. A base of another version is built anew from the log.
 */
export const STATE_VERSION = SCHEMA_VERSION * 1000 + 3;

/** A base as it is stored: large tables as columns, the rest as JSON. */
export interface SavedBase {
  readonly version: typeof STATE_VERSION;
  readonly words: readonly string[];
  readonly cards: SavedCards;
  readonly items: Columns;
  /** JSON, read only when it is needed. */
  readonly sessions: TextColumn;
  readonly exams: TextColumn;
  readonly rest: string;
  readonly damaged: readonly unknown[];
}

/** Packs a base. */
export function packBase({ cards, items, sessions, exams, dangling, damaged, ...base }: Base): SavedBase {
  const words = createWords();
  const { hours, calibration, recent, settings, settingsAt, events, lastAt, covered } = base;
  const figures = { hours, calibration, recent, settings, settingsAt, events, lastAt, covered };
  const { read, days, challenges, predictions } = base;
  const lists = {
    read: [...read.entries()],
    days: [...days.entries()],
    challenges: [...challenges.entries()],
    predictions: [...predictions.entries()],
    dangling: [...dangling],
  };
  return {
    version: STATE_VERSION,
    cards: packCards(cards, words),
    items: packItems(items, words),
    words: words.list(),
    sessions: packTexts([packSessions(sessions)]),
    exams: packTexts([packExams(exams)]),
    rest: JSON.stringify({ ...figures, ...lists }),
    damaged,
  };
}

/** The base that was packed, or null if the value is of another version or damaged: then the log has to be read. */
export function unpackBase(value: unknown): Base | null {
  if (!isSavedBase(value)) return null;
  try {
    const { read, days, challenges, predictions, dangling, ...figures } = JSON.parse(value.rest);
    return {
      ...figures,
      read: new Map(read),
      days: new Map(days),
      challenges: new Map(challenges),
      predictions: new Map(predictions),
      dangling: new Set(dangling),
      damaged: value.damaged,
      cards: unpackCards(value.cards, value.words),
      items: unpackItems(value.items, value.words),
      sessions: unpackSessions(value.sessions.text),
      exams: unpackExams(value.exams.text),
    };
  } catch {
    return null;
  }
}

function isSavedBase(value: unknown): value is SavedBase {
  if (typeof value !== "object" || value === null) return false;
  const { version, words, cards, items, sessions, exams, rest, damaged } = value as Partial<
    Record<keyof SavedBase, unknown>
  >;
  return (
    version === STATE_VERSION &&
    Array.isArray(words) &&
    Array.isArray(damaged) &&
    isSavedCards(cards) &&
    isSavedItems(items) &&
    isTextColumn(sessions) &&
    isTextColumn(exams) &&
    typeof rest === "string"
  );
}
