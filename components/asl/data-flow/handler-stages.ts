import { errorEquals, type Json, type JsonObject } from "@/lib/asl";
import { secondsText } from "../timeline/segments";
import type { Draft, VisitFacts } from "./draft";
import { isObject } from "./state-fields";

/** Retry and Catch of a visit in which something failed; none where nothing did. */
export function handlerStages(facts: VisitFacts): readonly Draft[] {
  const errors = failuresOf(facts);
  const error = errors.at(-1);
  if (error === undefined) return [];
  return [retryStage(facts, errors, error), ...catchStage(facts, error)];
}

/** Names of the errors of failed attempts so far; of a Map or Parallel only that which a catcher took. */
function failuresOf({ view: { visit } }: VisitFacts): readonly string[] {
  if (visit.attempts.length === 0) return visit.caught === undefined ? [] : [visit.caught.error ?? ""];
  return visit.attempts.flatMap(({ outcome }) => (outcome.type === "failure" ? [outcome.error ?? ""] : []));
}

function retryStage({ fields, row, record, view }: VisitFacts, errors: readonly string[], error: string): Draft {
  const retriers = handlersIn(fields.Retry);
  const retrier = firstMatching(retriers, error);
  const stage = { part: "work", name: "Retry" } as const;
  if (retrier === undefined)
    return {
      ...stage,
      field: error,
      side: retriers.length === 0 ? "no retrier" : "no retrier matches",
      tick: "passed",
    };
  const used = errors.filter((earlier) => firstMatching(retriers, earlier) === retrier).length;
  const most = typeof retrier.MaxAttempts === "number" ? retrier.MaxAttempts : 3;
  const side =
    used > most ? `${most} of ${most} used` : `${used} of ${most}${waitText(row, record, view.visit.attempts.length)}`;
  return { ...stage, field: namesOf(retrier).join(", "), side, tick: "done" };
}

/** How long the wait is between the failed attempt and the next. */
function waitText({ attempts }: VisitFacts["row"], { events }: VisitFacts["record"], done: number): string {
  const failed = attempts[done - 1]?.endedEventId ?? 0;
  const next = attempts[done]?.scheduledEventId ?? 0;
  if (failed === 0 || next === 0) return "";
  return `, waits ${secondsText(events.at(next - 1).seconds - events.at(failed - 1).seconds)}`;
}

function catchStage({ fields, view: { visit } }: VisitFacts, error: string): readonly Draft[] {
  const catchers = handlersIn(fields.Catch);
  const stage = { part: "work", name: "Catch" } as const;
  if (visit.exitedEventId !== 0 && visit.caught === undefined) return [];
  const catcher = firstMatching(catchers, error);
  if (catcher === undefined)
    return [
      { ...stage, field: error, side: catchers.length === 0 ? "no catcher" : "no catcher matches", tick: "passed" },
    ];
  if (visit.caught === undefined) return [];
  const place = catchers.indexOf(catcher) + 1;
  return [
    {
      ...stage,
      field: namesOf(catcher).join(", "),
      side: place === 1 ? "first match" : `number ${place} matches`,
      tick: "done",
    },
  ];
}

/** The catcher that took the visit's failure. */
export function catcherOf({ fields, view: { visit } }: VisitFacts): JsonObject | undefined {
  return visit.caught === undefined ? undefined : firstMatching(handlersIn(fields.Catch), visit.caught.error);
}

function firstMatching(handlers: readonly JsonObject[], error: string | null): JsonObject | undefined {
  return handlers.find((handler) => errorEquals(namesOf(handler), error));
}

function handlersIn(list: Json | undefined): readonly JsonObject[] {
  return Array.isArray(list) ? (list as readonly Json[]).filter(isObject) : [];
}

function namesOf({ ErrorEquals: names }: JsonObject): readonly string[] {
  return Array.isArray(names) ? (names as readonly Json[]).filter((name) => typeof name === "string") : [];
}
