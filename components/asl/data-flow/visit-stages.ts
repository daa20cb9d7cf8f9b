import { type Json, jsonEqual } from "@/lib/asl";
import { type Draft, PARTS, type VisitFacts } from "./draft";
import { afterJsonPath, beforeJsonPath } from "./json-path-stages";
import { afterJsonata, beforeJsonata } from "./jsonata-stages";
import type { Stage } from "./stage";
import { workStages } from "./work-stages";

/** How far a visit has come: it was entered, works, is being left by the moment's event, or was left before. */
type Progress = "entered" | "working" | "leaving" | "left";

/** The stages of a visit in their order, from its input to the state that gets its output. */
export function visitStages(facts: VisitFacts): readonly Stage[] {
  const [before, after] =
    facts.language === "JSONata" ? [beforeJsonata, afterJsonata] : [beforeJsonPath, afterJsonPath];
  const drafts = [inputStage(facts), ...before(facts), ...workStages(facts), ...after(facts)];
  const all = [...drafts, ...assignStage(facts), ...nextStage(facts, drafts)];
  return tickOff(all, progressOf(facts));
}

function progressOf({ row, event, view: { visit } }: VisitFacts): Progress {
  if (event?.id === row.enteredEventId) return "entered";
  if (visit.exitedEventId === 0) return "working";
  return event?.id === row.exitedEventId ? "leaving" : "left";
}

function tickOff(drafts: readonly Draft[], progress: Progress): readonly Stage[] {
  const reached = { entered: "input", working: "work", leaving: "result", left: "next" } as const;
  const last = PARTS.indexOf(reached[progress]);
  const isReached = ({ part }: Draft): boolean => PARTS.indexOf(part) <= last;
  const here = progress === "left" ? -1 : drafts.findLastIndex((draft) => isReached(draft) && draft.tick !== "passed");
  return drafts.map((draft, index): Stage => {
    const { part: _part, ...stage } = draft;
    if (!isReached(draft)) return { ...stage, side: "", tick: "ahead", value: undefined, before: undefined };
    return index === here && draft.tick !== "failed" ? { ...stage, tick: "here" } : stage;
  });
}

function inputStage({ view: { visit } }: VisitFacts): Draft {
  return { part: "input", name: "Input", field: "", side: "as the state got it", tick: "done", value: visit.input };
}

function assignStage({ fields, view: { visit } }: VisitFacts): readonly Draft[] {
  if (fields.Assign === undefined && visit.assigned === undefined) return [];
  const value: Json | undefined = visit.assigned;
  const names = Object.keys(visit.assigned ?? {}).map((name) => `$${name}`);
  return [
    {
      part: "result",
      name: "Assign",
      field: names.join(", "),
      side: "for the states after",
      tick: value === undefined ? "passed" : "done",
      value,
    },
  ];
}

/** Where the output goes; the output itself only where none of the stages before shows it. */
function nextStage({ view: { visit }, row }: VisitFacts, before: readonly Draft[]): readonly Draft[] {
  if (visit.type === "Fail") return [];
  const { next } = row;
  const field = row.exitedEventId === 0 ? "" : (next ?? "End");
  const side = next === null ? "this is the output" : "gets this as its input";
  const { output } = visit;
  const isShown = before.some(({ value }) => value !== undefined && output !== undefined && jsonEqual(value, output));
  const value = isShown ? undefined : output;
  return [
    { part: "next", name: "Next", field, side: row.exitedEventId === 0 ? "never left" : side, tick: "done", value },
  ];
}
