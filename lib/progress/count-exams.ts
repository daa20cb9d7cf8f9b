import type { SittingId, TimedEvent } from "@/lib/exam";
import { countExamCards } from "./count-cards";
import { countDayExam } from "./count-days";
import { countItemExam } from "./count-items";
import type {
  DomainCount,
  ExamActedEvent,
  ExamFinish,
  ExamFinishedEvent,
  ExamOutline,
  ExamRecord,
  ExamRemovedEvent,
  ExamResult,
  ExamStartedEvent,
} from "./exam-model";
import type { ExamTally, Tally } from "./tally";

const unknown: ExamTally = { start: null, finish: null, actions: [], removed: false, touchedAt: 0 };

/** Begins an exam; of two begins the first counts. */
export function countExamStart(tally: Tally, event: ExamStartedEvent): void {
  const before = recordOf(tally, event.sittingId);
  const { id, at } = event;
  tally.exams.set(event.sittingId, { ...before, start: before.start ?? { id, at, ...outline(event) }, touchedAt: at });
}

function outline({ style, allowance, form: { blueprint, seed, entries } }: ExamStartedEvent): ExamOutline {
  const { id, title, exam, passingScore, rawCut, domains } = blueprint;
  return {
    ...{ style, allowance, blueprint: id, title, exam, seed, items: entries.length, passingScore, rawCut },
    domains: domains.map(({ id, title, weight }) => ({ id, title, weight })),
  };
}

/** Keeps an action of an open exam. */
export function countExamAction(tally: Tally, { sittingId, at, action }: ExamActedEvent): void {
  const before = recordOf(tally, sittingId);
  if (before.finish || before.removed) return void tally.exams.set(sittingId, { ...before, touchedAt: at });
  const actions = ownActions(tally, before);
  actions.push({ at, event: action });
  tally.exams.set(sittingId, { ...before, actions, touchedAt: at });
}

// Copied once per tally, not once per action, so that one endless exam can't hold up the page.
function ownActions(tally: Tally, before: ExamTally): TimedEvent[] {
  const own = tally.actions.get(before.actions) ?? [...before.actions];
  tally.actions.set(own, own);
  return own;
}

/** Ends an exam and lets its answers count; of two ends the first counts. */
export function countExamFinish(tally: Tally, event: ExamFinishedEvent): void {
  const before = recordOf(tally, event.sittingId);
  const { at } = event;
  if (before.finish) return void tally.exams.set(event.sittingId, { ...before, touchedAt: at });
  tally.exams.set(event.sittingId, { ...before, finish: finish(event), actions: [], touchedAt: at });
  for (const result of event.results) countItemExam(tally, result, event);
  countDayExam(tally, event);
  countExamCards(tally, event);
}

function finish({ id, finishedAt, by, used, results }: ExamFinishedEvent): ExamFinish {
  const scored = results.filter((result) => result.scored);
  return {
    finishedBy: id,
    finishedAt,
    by,
    used,
    scored: scored.length,
    right: countRight(scored),
    domains: byDomain(scored),
  };
}

function byDomain(results: readonly ExamResult[]): readonly DomainCount[] {
  const groups = new Map<string, ExamResult[]>();
  for (const result of results) groups.set(result.domain, [...(groups.get(result.domain) ?? []), result]);
  return Array.from(groups, ([domain, group]) => ({ domain, scored: group.length, right: countRight(group) }));
}

function countRight(results: readonly ExamResult[]): number {
  return results.filter(({ outcome }) => outcome === "right").length;
}

/** Takes an exam out of the record; what its answers told of items and cards stays. */
export function countExamRemoval(tally: Tally, { sittingId, at }: ExamRemovedEvent): void {
  tally.exams.set(sittingId, { ...recordOf(tally, sittingId), actions: [], removed: true, touchedAt: at });
}

function recordOf({ exams }: Tally, id: SittingId): ExamTally {
  return exams.get(id) ?? unknown;
}

/** The exams that are shown, oldest first. */
export function examRecords(exams: Iterable<readonly [SittingId, ExamTally]>): readonly ExamRecord[] {
  const records: ExamRecord[] = [];
  for (const [sittingId, { start, finish, actions, removed }] of exams) {
    if (start === null || removed) continue;
    const { id, at, ...about } = start;
    records.push({ ...about, sittingId, startedBy: id, startedAt: at, finish, actions });
  }
  return records.sort((a, b) => a.startedAt - b.startedAt || (a.startedBy < b.startedBy ? -1 : 1));
}
