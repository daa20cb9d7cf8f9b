import type { ItemId, Outcome } from "@/lib/quiz";
import type { AnsweredEvent, PracticeEndedEvent, PracticeRecord, PracticeStartedEvent } from "./model";
import type { SessionTally, Tally } from "./tally";

// Without prototype, because its keys come from outside.
const unknown: SessionTally = { start: null, outcomes: Object.create(null), ended: false, touchedAt: 0 };

/** Begins a session; of two begins the first counts. */
export function countSessionStart(tally: Tally, { id, at, sessionId, itemIds, seed }: PracticeStartedEvent): void {
  const before = tally.sessions.get(sessionId) ?? unknown;
  tally.sessions.set(sessionId, { ...before, start: before.start ?? { id, at, itemIds, seed }, touchedAt: at });
}

/** Adds an answer to its session, if it belongs to one. */
export function countSessionAnswer(tally: Tally, { sessionId, itemId, outcome, at }: AnsweredEvent): void {
  if (sessionId === null) return;
  const before = tally.sessions.get(sessionId) ?? unknown;
  const outcomes = ownOutcomes(tally, before);
  outcomes[itemId] = outcome;
  tally.sessions.set(sessionId, { ...before, outcomes, touchedAt: at });
}

// Copied once per tally, not once per answer, so that one endless session can't hold up the page.
function ownOutcomes({ outcomes }: Tally, before: SessionTally): Record<ItemId, Outcome> {
  const own: Record<ItemId, Outcome> =
    outcomes.get(before.outcomes) ?? Object.assign(Object.create(null), before.outcomes);
  outcomes.set(own, own);
  return own;
}

/** Ends a session. */
export function countSessionEnd(tally: Tally, { sessionId, at }: PracticeEndedEvent): void {
  const before = tally.sessions.get(sessionId) ?? unknown;
  tally.sessions.set(sessionId, { ...before, ended: true, touchedAt: at });
}

/** The sessions whose begin is known, oldest first. */
export function practiceRecords(sessions: Iterable<readonly [string, SessionTally]>): readonly PracticeRecord[] {
  const begun: (PracticeRecord & { readonly id: string })[] = [];
  for (const [sessionId, { start, outcomes, ended }] of sessions) {
    if (start === null) continue;
    const { id, at, itemIds, seed } = start;
    begun.push({ id, sessionId, itemIds, seed, startedAt: at, outcomes, ended });
  }
  begun.sort((a, b) => a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1));
  return begun.map(({ id: _, ...record }) => record);
}
