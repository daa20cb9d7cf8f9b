export { chooseShift, dueLoad, type ShiftOptions } from "./balance";
export { type ArchivedCard, archivedCards, changedCards, isChanged } from "./changed";
export { type CramKind, type CramOptions, cramQueue } from "./cram";
export { type DeckFile, decodeDeckIndex, encodeDeckIndex } from "./deck-file";
export { dueDay, isDue } from "./due";
export { type FaceTurn, faceOf } from "./face-of";
export { type ForecastDay, forecast } from "./forecast";
export { dateOf, dayOfDate, learningDay, startOfDay, weekdayOf } from "./learning-day";
export { isLeech, type Leech, leechAlert, leeches } from "./leech";
export { type Mastery, masteryBy } from "./mastery";
export type {
  Card,
  CardEntry,
  CardId,
  CardRecord,
  CardSettings,
  DeckIndex,
  DeckNote,
  Face,
  Memory,
  Moment,
  Phase,
  Rating,
} from "./model";
export { type FinalPass, finalPassOf, newPerDay } from "./new-per-day";
export { type MissedDays, type Plan, type PlanObstacle, type PlanOptions, planFor } from "./plan";
export type { DayLoad, PlanLoad } from "./plan-load";
export { buildQueue, type Queue, type QueueOptions } from "./queue";
export { recordsInOrder } from "./records-in-order";
export { createScheduler, type Scheduler } from "./scheduler";
export { DEFAULT_NEW_PER_DAY, DEFAULT_SETTINGS } from "./settings";
