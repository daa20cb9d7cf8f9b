import type { Path } from "../expressions/path/compile-path";
import { readPath } from "../expressions/path/read-path";
import type { Scope } from "../expressions/scope";
import type { Template } from "../expressions/template/compile-template";
import { type EvaluationFailure, isFailure } from "../failure";
import type { VisitRecord } from "../history/visit-record";
import type { Json } from "../json";
import type { Flow } from "../run/flow";
import type { Run } from "../run/run";
import { assign } from "./assign";
import type { Combine } from "./combine";
import type { DataFlow } from "./data-flow";

/** The fields of a JSONPath state; undefined where it has none. */
export interface JsonPathFields {
  /** Null selects an empty object. */
  readonly inputPath: Path | null | undefined;
  readonly parameters: Template | undefined;
  readonly resultSelector: Template | undefined;
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
  constructor(private readonly fields: JsonPathFields) {}

  prepare(run: Run, flow: Flow, visit: VisitRecord): Json | EvaluationFailure {
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
    const { resultSelector } = this.fields;
    const scope = run.scope.at(flow, visit);
    visit.result = result;
    scope.input = result;
    if (resultSelector === undefined) return this.finish(scope, flow, visit, result);
    const selected = resultSelector.evaluate(scope);
    if (isFailure(selected)) return selected;
    visit.afterResultSelector = selected;
    scope.input = selected;
    return this.finish(scope, flow, visit, selected);
  }

  private finish(scope: Run["scope"], flow: Flow, visit: VisitRecord, result: Json): EvaluationFailure | null {
    const { combine, outputPath, assign: template, assignVisible } = this.fields;
    if (template !== undefined) {
      const problem = assign(visit, flow, template.evaluate(scope));
      if (problem !== null) return problem;
      if (assignVisible) scope.variables = visit.variablesAfter;
    }
    if (this.fields.outputPathFirst) return this.finishOutputFirst(scope, visit, result);
    const combined = combine(visit.input, result);
    if (isFailure(combined)) return combined;
    visit.afterResultPath = combined;
    const output = select(outputPath, combined, scope);
    if (isFailure(output)) return output;
    visit.output = output;
    return null;
  }

  private finishOutputFirst(scope: Run["scope"], visit: VisitRecord, result: Json): EvaluationFailure | null {
    const selected = select(this.fields.outputPath, result, scope);
    if (isFailure(selected)) return selected;
    const combined = this.fields.combine(visit.input, selected);
    if (isFailure(combined)) return combined;
    visit.afterResultPath = combined;
    visit.output = combined;
    return null;
  }
}

function select(path: Path | null | undefined, value: Json, scope: Run["scope"]): Json | EvaluationFailure {
  if (path === undefined) return value;
  if (path === null) return empty;
  scope.input = value;
  return readPath(path, scope satisfies Scope);
}
