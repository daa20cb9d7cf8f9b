import { type Json, jsonEqual } from "@/lib/asl";
import { type Draft, fieldText, passed, type VisitFacts } from "./draft";
import { catcherOf } from "./handler-stages";

const RESULTS: ReadonlySet<string> = new Set(["Task", "Parallel", "Map", "Pass"]);
const BUILDS: ReadonlySet<string> = new Set(["Task", "Parallel", "Pass"]);

/** Stages before the work of a JSONPath state. */
export function beforeJsonPath({ view: { visit }, fields }: VisitFacts): readonly Draft[] {
  const { InputPath: path, Parameters: parameters } = fields;
  const afterInput = visit.afterInputPath ?? visit.input;
  const input: Draft =
    path === undefined
      ? { ...passed("before", "InputPath", "unchanged"), field: "$" }
      : {
          part: "before",
          name: "InputPath",
          field: pathText(path),
          side: sideOf(afterInput, visit.input),
          tick: "done",
          ...shown(afterInput, visit.input),
        };
  if (!BUILDS.has(visit.type)) return visit.type === "Fail" ? [] : [input];
  if (parameters === undefined) return [input, passed("before", "Parameters", "not set")];
  return [
    input,
    { part: "before", name: "Parameters", field: "", side: "built", tick: "done", value: visit.afterParameters },
  ];
}

/** Stages after the work of a JSONPath state. */
export function afterJsonPath(facts: VisitFacts): readonly Draft[] {
  const { visit } = facts.view;
  if (visit.caught !== undefined) return caughtStages(facts);
  const output = outputStage(facts);
  if (visit.type === "Fail") return [];
  return RESULTS.has(visit.type) ? [...selectorStage(facts), resultStage(facts), output] : [output];
}

function caughtStages(facts: VisitFacts): readonly Draft[] {
  const { visit } = facts.view;
  const path = catcherOf(facts)?.ResultPath;
  const side =
    path === undefined || path === "$" ? "of the catcher: the error replaces the input" : "of the catcher: input kept";
  return [
    passed("result", "ResultSelector", "no result to select from"),
    {
      part: "result",
      name: "ResultPath",
      field: pathText(path),
      side,
      tick: "done",
      ...shown(visit.output, visit.input),
    },
  ];
}

function selectorStage({ view: { visit }, fields }: VisitFacts): readonly Draft[] {
  if (visit.type === "Pass") return [];
  if (fields.ResultSelector === undefined) return [passed("result", "ResultSelector", "not set")];
  return [
    {
      part: "result",
      name: "ResultSelector",
      field: "",
      side: "built",
      tick: "done",
      value: visit.afterResultSelector,
    },
  ];
}

function resultStage({ view: { visit }, fields }: VisitFacts): Draft {
  const path = fields.ResultPath;
  const stage = { part: "result", name: "ResultPath", field: pathText(path) } as const;
  if (path === null) return { ...stage, side: "result dropped, input kept", tick: "done" };
  if (path === undefined || path === "$")
    return {
      ...stage,
      side: visit.type === "Pass" && fields.Result === undefined ? "unchanged" : "replaces the input",
      tick: path === undefined ? "passed" : "done",
    };
  return {
    ...stage,
    side: "put into the input",
    tick: "done",
    ...shown(visit.afterResultPath ?? visit.output, visit.input),
  };
}

function outputStage({ view: { visit }, fields }: VisitFacts): Draft {
  const path = fields.OutputPath;
  if (path === undefined) return { ...passed("result", "OutputPath", "unchanged"), field: "$" };
  const before = visit.afterResultPath ?? visit.input;
  return {
    part: "result",
    name: "OutputPath",
    field: pathText(path),
    side: "selected",
    tick: "done",
    ...shown(visit.output, before),
  };
}

/** A value beside what it was before; nothing where they are the same, since the value stands above already. */
function shown(value: Json | undefined, before: Json): Pick<Draft, "value" | "before"> {
  return value === undefined || jsonEqual(value, before) ? {} : { value, before };
}

function sideOf(value: Json, before: Json): string {
  return jsonEqual(value, before) ? "unchanged" : "selected";
}

function pathText(path: Json | undefined): string {
  if (path === undefined) return "$";
  return path === null ? "null" : fieldText(path);
}
