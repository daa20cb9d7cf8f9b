import { grade } from "@/lib/quiz";
import { domainResults } from "./domain-results";
import { estimate } from "./estimate";
import type {
  EntryResult,
  EntryState,
  EstimateAssumptions,
  ExamReport,
  Form,
  FormEntry,
  Sitting,
  SittingConfidence,
  Tally,
} from "./model";
import { isSlow, pacing } from "./pacing";
import { isSameResponse } from "./same-response";

/** What a report needs of a finished sitting. */
export type FinishedSitting = Pick<Sitting, "answers" | "used" | "allowance">;

/**
 * The figures of a report. Items are all or nothing, blank is wrong, and only scored items count for the estimate and
 * the domains. `assumptions` are the blueprint's unless the learner has set others.
 */
export function scoreSitting(
  form: Form,
  sitting: FinishedSitting,
  assumptions: EstimateAssumptions = form.blueprint,
): ExamReport {
  const { rawCut, passingScore } = assumptions;
  const results = form.entries.flatMap((entry, place) => {
    const state = sitting.answers[place];
    return state ? [result(entry, state, place, sitting)] : [];
  });
  const scored = results.filter(({ entry }) => entry.scored);
  const raw = tally(scored);
  return {
    results,
    raw,
    unscored: tally(results.filter(({ entry }) => !entry.scored)),
    blank: results.filter(({ outcome }) => outcome === "blank").length,
    estimate: estimate(raw, assumptions),
    assumptions: { rawCut, passingScore },
    domains: domainResults(form.blueprint, scored),
    pacing: pacing(results, sitting),
    changes: changes(results),
    flagged: tally(results.filter(({ state }) => state.flagged)),
    confidence: byConfidence(results),
  };
}

/** How many of these were right. */
export function tally(results: readonly Pick<EntryResult, "outcome">[]): Tally {
  return { right: results.filter(({ outcome }) => outcome === "right").length, total: results.length };
}

function result(entry: FormEntry, state: EntryState, place: number, sitting: FinishedSitting): EntryResult {
  const { item } = entry;
  const given = state.response === null ? null : grade(item, state.response);
  const outcome = given?.status === "graded" ? (given.points === given.total ? "right" : "wrong") : "blank";
  return {
    ...{ place, entry, state, outcome, factIds: item.factIds },
    grade: given ?? { status: "unanswered", reason: "No answer was given." },
    changed: change(entry, state, outcome),
    slow: isSlow(state.time, sitting),
  };
}

function change({ item }: FormEntry, { first, response }: EntryState, outcome: EntryResult["outcome"]) {
  if (first === null || (response !== null && isSameResponse(first, response))) return null;
  const before = grade(item, first);
  const from = before.status === "graded" && before.points === before.total ? "right" : "wrong";
  return `${from}-to-${outcome === "right" ? "right" : "wrong"}` as const;
}

function changes(results: readonly EntryResult[]): ExamReport["changes"] {
  const count = (wanted: EntryResult["changed"]): number => results.filter(({ changed }) => changed === wanted).length;
  return {
    toRight: count("wrong-to-right"),
    toWrong: count("right-to-wrong"),
    other: count("wrong-to-wrong") + count("right-to-right"),
  };
}

const CONFIDENCES: readonly SittingConfidence[] = ["guess", "unsure", "sure"];

function byConfidence(results: readonly EntryResult[]): ExamReport["confidence"] {
  return CONFIDENCES.flatMap((confidence) => {
    const group = results.filter(({ state }) => state.confidence === confidence);
    return group.length > 0 ? [{ confidence, ...tally(group) }] : [];
  });
}
