import type { Json, JsonObject } from "@/lib/asl";
import { secondsText } from "../timeline/segments";
import { type Draft, fieldText, passed, type VisitFacts } from "./draft";
import { handlerStages } from "./handler-stages";

/** What a state does between its input and its result, with Retry and Catch. */
export function workStages(facts: VisitFacts): readonly Draft[] {
  const { view, fields } = facts;
  switch (view.visit.type) {
    case "Task":
      return [taskStage(facts), ...handlerStages(facts)];
    case "Parallel":
      return [joinStage(facts, `${lengthOf(fields.Branches)} branches`), ...handlerStages(facts)];
    case "Map":
      return [...mapStages(facts), ...handlerStages(facts)];
    case "Wait":
      return [waitStage(facts)];
    case "Choice":
      return [choiceStage(facts)];
    case "Fail":
      return [failStage(fields)];
    case "Pass":
      return fields.Result === undefined ? [] : [resultStage(fields.Result)];
    case "Succeed":
      return [];
  }
}

function taskStage({ view: { visit }, fields, record }: VisitFacts): Draft {
  const attempt = visit.attempts.at(-1);
  const stage = { part: "work", name: "Task", field: resourceText(fields.Resource) } as const;
  if (attempt === undefined) return { ...stage, side: "not called", tick: "failed" };
  const { outcome, scheduledEventId } = attempt;
  if (outcome.type === "running") return { ...stage, side: "under way", tick: "done" };
  const seconds = record.events.at(outcome.eventId - 1).seconds - record.events.at(scheduledEventId - 1).seconds;
  const after = seconds === 0 ? "at once" : `after ${secondsText(seconds)}`;
  if (outcome.type === "success") return { ...stage, side: `answered ${after}`, tick: "done", value: outcome.output };
  const value = { Error: outcome.error, Cause: outcome.cause };
  return { ...stage, side: `failed ${after}`, tick: "failed", value };
}

/** `arn:aws:states:::lambda:invoke` reads as `lambda:invoke`. */
function resourceText(resource: Json | undefined): string {
  return fieldText(resource).replace(/^arn:[^:]*:[^:]*:[^:]*:[^:]*:/, "");
}

function joinStage({ view: { visit } }: VisitFacts, side: string): Draft {
  const stage = { part: "work", name: visit.type, field: "" } as const;
  if (visit.result !== undefined) return { ...stage, side, tick: "done", value: visit.result };
  return { ...stage, side, tick: visit.caught === undefined ? "done" : "failed" };
}

function mapStages(facts: VisitFacts): readonly Draft[] {
  const { view, fields } = facts;
  const { map } = view.visit;
  const source = fields.Items ?? fields.ItemsPath ?? (fields.ItemReader === undefined ? "$" : "ItemReader");
  const items: Draft = {
    part: "before",
    name: fields.Items === undefined ? "ItemsPath" : "Items",
    field: fieldText(source),
    side: map === undefined ? "" : `${map.items.length} items`,
    tick: "done",
    value: map?.items,
  };
  const selector = fields.ItemSelector ?? (fields.Parameters === undefined ? undefined : fields.Parameters);
  const selects =
    selector === undefined ? [] : [{ ...passed("before", "ItemSelector", "for each item"), tick: "done" as const }];
  const most = map === undefined || map.maxConcurrency === 0 ? "all at once" : `${map.maxConcurrency} at a time`;
  return [items, ...selects, joinStage(facts, most)];
}

function waitStage({ view: { visit }, fields, record, row }: VisitFacts): Draft {
  const name = ["Seconds", "SecondsPath", "Timestamp", "TimestampPath"].find((field) => fields[field] !== undefined);
  const end = row.exitedEventId === 0 ? row.enteredEventId : row.exitedEventId;
  const seconds = record.events.at(end - 1).seconds - record.events.at(row.enteredEventId - 1).seconds;
  const side = visit.exitedEventId === 0 ? "waits" : `waited ${secondsText(seconds)}`;
  return { part: "work", name: name ?? "Seconds", field: fieldText(fields[name ?? ""]), side, tick: "done" };
}

function choiceStage({ view: { visit }, fields }: VisitFacts): Draft {
  const rules = Array.isArray(fields.Choices) ? (fields.Choices as readonly Json[]) : [];
  const place = rules.findIndex((rule) => (rule as JsonObject | null)?.Next === visit.next);
  const stage = { part: "work", name: "Choices", field: `${rules.length} rules` } as const;
  if (visit.exitedEventId === 0) return { ...stage, side: "", tick: "done" };
  const side = place === -1 ? "none matches: Default" : `rule ${place + 1} matches`;
  return { ...stage, side, tick: "done", value: rules[place] };
}

function failStage({ Error: error, Cause: cause, ErrorPath: errorPath, CausePath: causePath }: JsonObject): Draft {
  const says = fieldText(error ?? errorPath);
  return { part: "work", name: "Error", field: says, side: fieldText(cause ?? causePath), tick: "failed" };
}

function resultStage(value: Json): Draft {
  return { part: "work", name: "Result", field: "", side: "given by the definition", tick: "done", value };
}

function lengthOf(value: Json | undefined): number {
  return Array.isArray(value) ? value.length : 0;
}
