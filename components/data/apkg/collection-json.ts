import { type CardSettings, DEFAULT_NEW_PER_DAY } from "@/lib/cards";
import { ROOT_DECK } from "@/lib/cards/exchange";
import { DEFAULT_DECK_ID } from "./deck-ids";
import { UNSYNCED } from "./schema";

const DEFAULT_PRESET_ID = 1;
const PRESET_ID = 1_763_900_000_200;

/** The hour at which Anki's day begins, which is ours too. */
const ROLLOVER = 4;

/**
 * The column `col.conf`: the scheduler of 2021, and where the day begins.
 *
 * @param zone minutes east of UTC
 */
export function configJson(zone: number, nextPosition: number): string {
  return JSON.stringify({
    activeDecks: [DEFAULT_DECK_ID],
    addToCur: true,
    collapseTime: 1200,
    creationOffset: -zone,
    curDeck: DEFAULT_DECK_ID,
    dueCounts: true,
    estTimes: true,
    newSpread: 0,
    nextPos: nextPosition,
    rollover: ROLLOVER,
    sched2021: true,
    schedVer: 2,
    sortBackwards: false,
    sortType: "noteFld",
    timeLim: 0,
  });
}

/** The column `col.decks`. @param mod seconds since 1970 */
export function decksJson(ids: ReadonlyMap<string, number>, mod: number): string {
  const decks = [
    deckOf(DEFAULT_DECK_ID, "Default", DEFAULT_PRESET_ID, mod),
    ...[...ids].map(([name, id]) => deckOf(id, name, PRESET_ID, mod)),
  ];
  return JSON.stringify(Object.fromEntries(decks.map((deck) => [deck.id, deck])));
}

function deckOf(id: number, name: string, conf: number, mod: number) {
  const today = { newToday: [0, 0], revToday: [0, 0], lrnToday: [0, 0], timeToday: [0, 0] };
  const state = { collapsed: false, browserCollapsed: false, dyn: 0, extendNew: 0, extendRev: 0 };
  return { id, name, conf, mod, usn: UNSYNCED, desc: "", ...state, ...today };
}

/** The column `col.dconf`: Anki's default options, and the learner's settings as a preset of their own. */
export function presetsJson(settings: CardSettings, mod: number): string {
  const own = {
    ...presetOf(PRESET_ID, ROOT_DECK, mod, {
      newPerDay: settings.newPerDay ?? DEFAULT_NEW_PER_DAY,
      reviewsPerDay: settings.reviewsPerDay,
      maximumInterval: settings.maximumInterval,
    }),
    desiredRetention: settings.retention,
    ...(settings.weights && { fsrsParams6: settings.weights }),
  };
  const standard = presetOf(DEFAULT_PRESET_ID, "Default", mod, {
    newPerDay: 20,
    reviewsPerDay: 200,
    maximumInterval: 36_500,
  });
  return JSON.stringify({ [DEFAULT_PRESET_ID]: standard, [PRESET_ID]: own });
}

interface Limits {
  readonly newPerDay: number;
  readonly reviewsPerDay: number;
  readonly maximumInterval: number;
}

function presetOf(id: number, name: string, mod: number, { newPerDay, reviewsPerDay, maximumInterval }: Limits) {
  return {
    id,
    name,
    mod,
    usn: UNSYNCED,
    autoplay: true,
    dyn: false,
    maxTaken: 60,
    replayq: true,
    timer: 0,
    new: { bury: true, delays: [1, 10], initialFactor: 2500, ints: [1, 4, 0], order: 1, perDay: newPerDay },
    rev: { bury: true, ease4: 1.3, hardFactor: 1.2, ivlFct: 1, maxIvl: maximumInterval, perDay: reviewsPerDay },
    lapse: { delays: [10], leechAction: 1, leechFails: 8, minInt: 1, mult: 0 },
  };
}
