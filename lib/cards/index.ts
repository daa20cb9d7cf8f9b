export { dateOf, dayOfDate, learningDay, startOfDay, weekdayOf } from "./learning-day";
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
export { createScheduler, type Scheduler } from "./scheduler";
export { DEFAULT_NEW_PER_DAY, DEFAULT_SETTINGS } from "./settings";
