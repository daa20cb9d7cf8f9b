import type { JsonataScope } from "../expressions/scope";
import type { JsonataTemplate } from "../expressions/template/compile-jsonata-template";
import { type EvaluationFailure, isFailure } from "../failure";
import type { VisitRecord } from "../history/visit-record";
import type { Json } from "../json";
import type { Flow } from "../run/flow";
import type { Pending } from "../run/pending";
import type { Run } from "../run/run";
import { assign } from "./assign";
import type { DataFlow } from "./data-flow";

/** The fields of a JSONata state; undefined where it has none. */
export interface JsonataFields {
  readonly arguments: JsonataTemplate | undefined;
  readonly output: JsonataTemplate | undefined;
  readonly assign: JsonataTemplate | undefined;
  /** Whether the work gives a result of its own, so that `$states.result` exists: Task, Parallel, Map. */
  readonly hasResult: boolean;
  /** Misconception "assign-visible-in-output". */
  readonly assignVisible: boolean;
}

/** Arguments → work → Output and Assign, side by side (developer guide, "Transforming data with JSONata"). */
export class JsonataFlow implements DataFlow {
  constructor(private readonly fields: JsonataFields) {}

  prepare(run: Run, flow: Flow, visit: VisitRecord): Pending<Json | EvaluationFailure> {
    const template = this.fields.arguments;
    if (template === undefined) return visit.input;
    if (template.constant !== undefined) {
      visit.afterParameters = template.constant;
      return template.constant;
    }
    return this.evaluateArguments(run, flow, visit, template);
  }

  private async evaluateArguments(
    run: Run,
    flow: Flow,
    visit: VisitRecord,
    template: JsonataTemplate,
  ): Promise<Json | EvaluationFailure> {
    const scope = run.scope.at(flow, visit);
    scope.states = { input: visit.input };
    const value = await template.evaluate(scope);
    if (!isFailure(value)) visit.afterParameters = value;
    return value;
  }

  conclude(run: Run, flow: Flow, visit: VisitRecord, result: Json): Pending<EvaluationFailure | null> {
    if (this.fields.hasResult) visit.result = result;
    const states = this.fields.hasResult ? { input: visit.input, result } : { input: visit.input };
    return concludeJsonata(run, flow, visit, this.fields, states, result);
  }
}

/** The part of the fields that makes output and variables: a state's, a catcher's or a choice rule's. */
export type JsonataResultFields = Pick<JsonataFields, "output" | "assign" | "assignVisible">;

/**
 * Evaluates Output and Assign; without Output the fallback is the output. Synchronous where both hold no expression.
 *
 * @param states `$states` but for its context
 */
export function concludeJsonata(
  run: Run,
  flow: Flow,
  visit: VisitRecord,
  fields: JsonataResultFields,
  states: JsonataScope["states"],
  fallback: Json,
): Pending<EvaluationFailure | null> {
  const output = fields.output === undefined ? fallback : fields.output.constant;
  if (output === undefined || (fields.assign !== undefined && fields.assign.constant === undefined))
    return evaluateBoth(run, flow, visit, fields, states, fallback);
  visit.output = output;
  return fields.assign?.constant === undefined ? null : assign(visit, fields.assign.constant);
}

async function evaluateBoth(
  run: Run,
  flow: Flow,
  visit: VisitRecord,
  fields: JsonataResultFields,
  states: JsonataScope["states"],
  fallback: Json,
): Promise<EvaluationFailure | null> {
  const scope = run.scope.at(flow, visit);
  scope.states = states;
  if (fields.assign !== undefined) {
    const problem = assign(visit, fields.assign.constant ?? (await fields.assign.evaluate(scope)));
    if (problem !== null) return problem;
    if (fields.assignVisible) scope.variables = visit.variablesAfter;
  }
  if (fields.output === undefined) {
    visit.output = fallback;
    return null;
  }
  const output = await fields.output.evaluate(scope);
  if (isFailure(output)) return output;
  visit.output = output;
  return null;
}
