import type { ProgramContext } from "../compile/compilation";
import type { StateCompiler } from "../compile/compile-state";
import { unexpectedType } from "../compile/expected-type";
import type { Fields } from "../compile/fields";
import { type EvaluationFailure, isFailure, runtimeFailure } from "../failure";
import type { VisitRecord } from "../history/visit-record";
import type { Json } from "../json";
import type { Flow } from "../run/flow";
import { allReady, type Pending, whenReady } from "../run/pending";
import type { Run } from "../run/run";
import { type StateNode, stateBase } from "../run/state-node";

type TextField = (run: Run, flow: Flow, visit: VisitRecord) => Pending<string | null | EvaluationFailure>;

/** Fail: ends the flow with Error and Cause; either may be missing. */
export const compileFail: StateCompiler = (name, fields, program) => {
  const error = compileText(fields, program, "Error");
  const cause = compileText(fields, program, "Cause");

  function end(
    run: Run,
    flow: Flow,
    visit: VisitRecord,
    errorText: string | null | EvaluationFailure,
    causeText: string | null | EvaluationFailure,
  ): Pending<void> {
    if (isFailure(errorText)) return run.failEvaluation(flow, visit, node, errorText);
    if (isFailure(causeText)) return run.failEvaluation(flow, visit, node, causeText);
    return run.fail(flow, { error: errorText, cause: causeText });
  }

  const node: StateNode = {
    ...stateBase(name, "Fail"),
    handlers: null,
    work: (run, flow, visit) =>
      whenReady(allReady([error(run, flow, visit), cause(run, flow, visit)]), ([one = null, other = null]) =>
        end(run, flow, visit, one, other),
      ),
  };
  return node;
};

function compileText(fields: Fields, program: ProgramContext, name: "Error" | "Cause"): TextField {
  if (program.language === "JSONata") return jsonataText(fields, name);
  const expression = fields.expression(`${name}Path`);
  const fixed = fields.text(name) ?? null;
  if (expression === undefined) return () => fixed;
  return (run, flow, visit) => {
    const value = expression.evaluate(run.scope.at(flow, visit));
    if (isFailure(value) || typeof value === "string") return value;
    return runtimeFailure(
      `The field '${name}Path' must refer to a string, but '${expression.text}' gave ${JSON.stringify(value)}.`,
    );
  };
}

function jsonataText(fields: Fields, name: "Error" | "Cause"): TextField {
  const template = fields.jsonata(name);
  const source = fields.raw(name);
  if (template === undefined) return () => null;
  const check = (value: Json | EvaluationFailure): string | EvaluationFailure =>
    isFailure(value) || typeof value === "string" ? value : unexpectedType(source ?? null, name, "string", value);
  return (run, flow, visit) => {
    if (template.constant !== undefined) return check(template.constant);
    const scope = run.scope.at(flow, visit);
    scope.states = { input: visit.input };
    return template.evaluate(scope).then(check);
  };
}
