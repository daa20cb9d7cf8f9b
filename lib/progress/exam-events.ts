import { type AttemptSummary, type Form, type Sitting, scoreSitting } from "@/lib/exam";
import type { ExamFinishedEvent, ExamRecord, ExamResult, ExamStartedEvent } from "./exam-model";
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

/** The finished exams for trend and comparison, in the order of their begins. */
export function attempts({ exams }: Progress): readonly AttemptSummary[] {
  return exams.flatMap(({ finish, ...exam }) => (finish ? [summaryOf(exam, finish)] : []));
}

function summaryOf(exam: Omit<ExamRecord, "finish">, finish: NonNullable<ExamRecord["finish"]>): AttemptSummary {
  const { sittingId, blueprint, title, style, startedAt, allowance, passingScore } = exam;
  const { finishedAt, by, used, right, scored } = finish;
  const counts = new Map(finish.domains.map((count) => [count.domain, count]));
  const domains = exam.domains.map(({ id, title }) => {
    const count = counts.get(id);
    return { id, title, right: count?.right ?? 0, total: count?.scored ?? 0 };
  });
  return {
    ...{ sittingId, blueprintId: blueprint, title, exam: exam.exam, style, startedAt, finishedAt, finishedBy: by },
    ...{ used, allowance, passingScore, raw: { right, total: scored }, domains },
  };
}
