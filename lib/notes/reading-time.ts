import type { Note } from "./model";
import { wordCount } from "./word-count";

/** Words a minute at which the reading time is estimated: technical prose, read to learn. */
const READING_PACE = 180;

/** Minutes it takes to read a note without its code, as they are shown: whole, at least 1. */
export function readingMinutes(note: Note): number {
  return Math.max(1, Math.round(wordCount(note) / READING_PACE));
}

/** The most words of a lesson that is read in so many minutes. */
export function wordsReadIn(minutes: number): number {
  return minutes * READING_PACE;
}
