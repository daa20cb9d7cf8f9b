import type { CardSettings } from "./model";

/** What a learner gets who never opened the settings. */
export const DEFAULT_SETTINGS: CardSettings = {
  retention: 0.9,
  newPerDay: null,
  reviewsPerDay: 200,
  maximumInterval: 365,
  easyDays: [],
  examDay: null,
  finalPass: 5,
  weights: null,
};

/** New cards a day where neither the learner nor an exam date says how many. */
export const DEFAULT_NEW_PER_DAY = 15;
