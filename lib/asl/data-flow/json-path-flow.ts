import type { Path } from "@/lib/json";
import { readPath } from "../expressions/path/read-path";
import type { Template } from "../expressions/template/compile-template";
import { type EvaluationFailure, isFailure } from "../failure";
import type { VisitRecord } from "../history/visit-record";
import type { Json } from "../json";
import type { Flow } from "../run/flow";
import type { Run } from "../run/run";
import type { RunScope } from "../run/run-scope";
import { assign } from "./assign";
import { type Combine, replace } from "./combine";
import type { DataFlow } from "./data-flow";

/** The fields of a JSONPath state; undefined where it has none. */
export interface JsonPathFields {
  /** Null selects an empty object. */
  readonly inputPath: Path | null | undefined;
  readonly parameters: Template | undefined;
  readonly resultSelector: Template | undefined;
  /** Whether the work gives a result, to be noted in the visit. */
  readonly hasResult: boolean;
  readonly combine: Combine;
  readonly assign: Template | undefined;
  /** Null selects an empty object. */
  readonly outputPath: Path | null | undefined;
  /** Misconception "output-path-before-result-path". */
  readonly outputPathFirst: boolean;
  /** Misconception "assign-visible-in-output". */
  readonly assignVisible: boolean;
}

const empty: Json = {};

/** InputPath → Parameters → work → ResultSelector → ResultPath → OutputPath (States Language, "Input and output processing"). */
export class JsonPathFlow implements DataFlow {
  /** Whether there is anything to evaluate before the work, and after it. */
  private readonly prepares: boolean;
  private readonly evaluates: boolean;

  constructor(private readonly fields: JsonPathFields) {
    this.prepares = fields.inputPath !== undefined || fields.parameters !== undefined;
    this.evaluates = [fields.resultSelector, fields.assign, fields.outputPath].some((field) => field !== undefined);
  }

  prepare(run: Run, flow: Flow, visit: VisitRecord): Json | EvaluationFailure {
    if (!this.prepares) return visit.input;
    const { inputPath, parameters } = this.fields;
    const scope = run.scope.at(flow, visit);
    let value: Json | EvaluationFailure = visit.input;
    if (inputPath !== undefined) {
      value = inputPath === null ? empty : readPath(inputPath, scope);
      if (isFailure(value)) return value;
      visit.afterInputPath = value;
      scope.input = value;
    }
    if (parameters === undefined) return value;
    value = parameters.evaluate(scope);
    if (!isFailure(value)) visit.afterParameters = value;
    return value;
  }

  conclude(run: Run, flow: Flow, visit: VisitRecord, result: Json): EvaluationFailure | null {
    if (this.fields.hasResult) visit.result = result;
    if (this.evaluates) return this.evaluate(run, flow, visit, result);
    const combined = this.combine(visit, result);
    if (isFailure(combined)) return combined;
    visit.output = combined;
    return null;
  }

  private combine(visit: VisitRecord, result: Json): Json | EvaluationFailure {
    const { combine } = this.fields;
    if (combine === replace) return result;
    const combined = combine(visit.input, result);
    if (!isFailure(combined)) visit.afterResultPath = combined;
    return combined;
  }

  private evaluate(run: Run, flow: Flow, visit: VisitRecord, result: Json): EvaluationFailure | null {
    const { resultSelector, assign: template, assignVisible } = this.fields;
    const scope = run.scope.at(flow, visit);
    scope.input = result;
    const selected = resultSelector === undefined ? result : resultSelector.evaluate(scope);
    if (isFailure(selected)) return selected;
    if (resultSelector !== undefined) visit.afterResultSelector = selected;
    scope.input = selected;
    if (template !== undefined) {
      const problem = assign(visit, template.evaluate(scope));
      if (problem !== null) return problem;
      if (assignVisible) scope.variables = visit.variablesAfter;
    }
    const output = this.fields.outputPathFirst
      ? this.outputFirst(scope, visit, selected)
      : this.outputLast(scope, visit, selected);
    if (isFailure(output)) return output;
    visit.output = output;
    return null;
  }

  private outputLast(scope: RunScope, visit: VisitRecord, result: Json): Json | EvaluationFailure {
    const combined = this.combine(visit, result);
    return isFailure(combined) ? combined : select(this.fields.outputPath, combined, scope);
  }

  /** Misconception "output-path-before-result-path". */
  private outputFirst(scope: RunScope, visit: VisitRecord, result: Json): Json | EvaluationFailure {
    const selected = select(this.fields.outputPath, result, scope);
    return isFailure(selected) ? selected : this.combine(visit, selected);
  }
}

function select(path: Path | null | undefined, value: Json, scope: RunScope): Json | EvaluationFailure {
  if (path === undefined) return value;
  if (path === null) return empty;
  scope.input = value;
  return readPath(path, scope);
}
