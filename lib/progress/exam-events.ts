import { type AttemptSummary, type Form, type Sitting, scoreSitting } from "@/lib/exam";
import type { ExamFinish, ExamFinishedEvent, ExamRecord, ExamResult, ExamStartedEvent } from "./exam-model";
import type { NewEvent, Progress } from "./model";

/** What is written when a sitting is over; null as long as it is not. */
export function examFinishedEvent(form: Form, sitting: Sitting): Extract<NewEvent, { type: "exam-finished" }> | null {
  const { id, finishedBy, finishedAt, used } = sitting;
  if (finishedBy === null || finishedAt === null) return null;
  const results = scoreSitting(form, sitting).results.map(
    ({ entry: { item, domain, scored }, state, outcome, factIds }): ExamResult => ({
      ...state,
      ...{ factIds, noteId: item.source.noteId, topic: item.topic, domain, scored, outcome },
    }),
  );
  return { type: "exam-finished", sittingId: id, by: finishedBy, finishedAt, used, results };
}

/** A finished sitting as its two events tell it, for `scoreSitting`: the items as they were shown, and what became of each. */
export interface FinishedExam {
  readonly form: Form;
  readonly sitting: Pick<Sitting, "answers" | "used" | "allowance">;
}

/** Brings both events together. An item that has no result, or one of another type, counts as never seen. */
export function finishedExam(started: ExamStartedEvent, finished: ExamFinishedEvent): FinishedExam {
  const byItem = new Map(finished.results.map((result) => [result.itemId, result]));
  const answers = started.form.entries.map(({ item }) => {
    const result = byItem.get(item.id);
    const fits = result && [result.response, result.first].every((given) => given === null || given.type === item.type);
    return fits ? stateOf(result) : unseen(item.id);
  });
  return { form: started.form, sitting: { answers, used: finished.used, allowance: started.allowance } };
}

function stateOf({ itemId, seen, response, answered, first, flagged, struck, confidence, time }: ExamResult) {
  return { itemId, seen, response, answered, first, flagged, struck, confidence, time };
}

function unseen(itemId: ExamResult["itemId"]) {
  const nothing = { seen: false, response: null, answered: false, first: null, flagged: false, struck: [] };
  return { itemId, ...nothing, confidence: null, time: 0 };
}

/** A finished exam of the history, with what its list shows beside the score. */
export interface ExamAttempt extends AttemptSummary, Pick<ExamRecord, "style" | "allowance" | "rawCut"> {
  readonly finishedBy: ExamFinish["by"];
  /** Milliseconds used, pauses left out. */
  readonly used: number;
}

/** The finished exams by the time of their end. */
export function attempts({ exams }: Progress): readonly ExamAttempt[] {
  return exams
    .flatMap(({ finish, ...exam }) => (finish ? [attemptOf(exam, finish)] : []))
    .sort((a, b) => a.finishedAt - b.finishedAt);
}

function attemptOf(record: Omit<ExamRecord, "finish">, finish: ExamFinish): ExamAttempt {
  const { sittingId, title, exam, style, allowance, passingScore, rawCut } = record;
  const { finishedAt, by, used, right, scored } = finish;
  const counts = new Map(finish.domains.map((count) => [count.domain, count]));
  const domains = record.domains.map(({ id, title }) => {
    const count = counts.get(id);
    return { id, title, right: count?.right ?? 0, total: count?.scored ?? 0 };
  });
  return {
    ...{ sittingId, title, exam, style, allowance, passingScore, rawCut },
    ...{ finishedAt, finishedBy: by, used, raw: { right, total: scored }, domains },
  };
}
