import { type Draft, fieldText, passed, type VisitFacts } from "./draft";
import { catcherOf } from "./handler-stages";

const ARGUMENTS: ReadonlySet<string> = new Set(["Task", "Parallel"]);

/** Stages before the work of a JSONata state. */
export function beforeJsonata({ view: { visit }, fields }: VisitFacts): readonly Draft[] {
  if (!ARGUMENTS.has(visit.type)) return [];
  if (fields.Arguments === undefined) return [passed("before", "Arguments", "the input")];
  return [
    {
      part: "before",
      name: "Arguments",
      field: fieldText(fields.Arguments),
      side: "built",
      tick: "done",
      value: visit.afterParameters,
    },
  ];
}

/** Stages after the work of a JSONata state. */
export function afterJsonata(facts: VisitFacts): readonly Draft[] {
  const { view, fields } = facts;
  const { visit } = view;
  if (visit.type === "Fail") return [];
  const says = visit.caught === undefined ? fields.Output : catcherOf(facts)?.Output;
  const whose = visit.caught === undefined ? "" : "of the catcher: ";
  if (says === undefined)
    return [{ ...passed("result", "Output", `${whose}${defaultOf(facts)}`), value: visit.caught && visit.output }];
  const stage = { part: "result", name: "Output", field: fieldText(says), tick: "done" } as const;
  return [{ ...stage, side: `${whose}built`, value: visit.output, before: visit.input }];
}

function defaultOf({ view: { visit } }: VisitFacts): string {
  if (visit.caught !== undefined) return "the error";
  return visit.result === undefined ? "the input" : "the result";
}
