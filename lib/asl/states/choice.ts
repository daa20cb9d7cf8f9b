import { compileRule, type Rule } from "../choice/compile-rule";
import type { ProgramContext } from "../compile/compilation";
import { compileDataFlow } from "../compile/compile-data-flow";
import type { StateCompiler } from "../compile/compile-state";
import { unexpectedType } from "../compile/expected-type";
import type { Fields } from "../compile/fields";
import { compileTarget } from "../compile/transition";
import type { DataFlow } from "../data-flow/data-flow";
import { concludeThenLeave, prepareThen, type Work } from "../data-flow/steps";
import { type EvaluationFailure, isFailure, runtimeFailure } from "../failure";
import type { VisitRecord } from "../history/visit-record";
import type { Json } from "../json";
import type { Flow } from "../run/flow";
import type { Pending } from "../run/pending";
import type { Run } from "../run/run";
import { type StateNode, stateBase, Transition } from "../run/state-node";

type Condition = (run: Run, flow: Flow, visit: VisitRecord, input: Json) => Pending<boolean | EvaluationFailure>;

/** A way out of a Choice: its rule's, or the default. */
interface Way {
  readonly next: Transition;
  /** Output and Assign of the rule, or those of the state for the default. */
  readonly dataFlow: DataFlow;
}

interface ConditionalWay extends Way {
  readonly holds: Condition;
}

const noTarget = "Failed to transition out of the state. The state does not point to a next state.";

/** Choice: the first rule that holds decides, else Default; without one the execution fails. */
export const compileChoice: StateCompiler = (name, fields, program) => {
  const dataFlow = compileDataFlow(fields, program, { parameters: false, result: false });
  const ways = fields.children("Choices").flatMap((rule) => compileWay(rule, fields, program) ?? []);
  const { compilation } = fields;
  const ordered = compilation.has("choice-takes-last-match") ? ways.toReversed() : ways;
  const fallback = compileTarget(fields, "Default", program);
  const passesOn = compilation.has("missing-default-passes-on") ? new Transition(null) : undefined;
  const otherwise = fallback ?? passesOn;

  function leaveBy(run: Run, flow: Flow, visit: VisitRecord, input: Json, way: Way | undefined): Pending<void> {
    if (way === undefined) return run.failEvaluation(flow, visit, node, runtimeFailure(noTarget));
    return concludeThenLeave(run, flow, visit, node, way.dataFlow, way.next, input);
  }

  const choose: Work = (run, flow, visit, input) => {
    const way = firstThatHolds(ordered, 0, run, flow, visit, input);
    const taken = (found: ConditionalWay | null | EvaluationFailure): Pending<void> => {
      if (isFailure(found)) return run.failEvaluation(flow, visit, node, found);
      const defaultWay = otherwise === undefined ? undefined : { next: otherwise, dataFlow };
      return leaveBy(run, flow, visit, input, found ?? defaultWay);
    };
    return way instanceof Promise ? way.then(taken) : taken(way);
  };

  const node: StateNode = {
    ...stateBase(name, "Choice"),
    handlers: null,
    work: (run, flow, visit) => prepareThen(run, flow, visit, node, dataFlow, choose),
  };
  return node;
};

function firstThatHolds(
  ways: readonly ConditionalWay[],
  from: number,
  run: Run,
  flow: Flow,
  visit: VisitRecord,
  input: Json,
): Pending<ConditionalWay | null | EvaluationFailure> {
  for (let index = from; index < ways.length; index++) {
    const way = ways[index];
    if (way === undefined) break;
    const holds = way.holds(run, flow, visit, input);
    if (holds instanceof Promise) {
      return holds.then((later) => {
        if (isFailure(later)) return later;
        return later ? way : firstThatHolds(ways, index + 1, run, flow, visit, input);
      });
    }
    if (isFailure(holds)) return holds;
    if (holds) return way;
  }
  return null;
}

function compileWay(rule: Fields, state: Fields, program: ProgramContext): ConditionalWay | undefined {
  const next = compileTarget(rule, "Next", program);
  if (next === undefined) return rule.problem("Next", "A choice rule needs Next.");
  const holds = program.language === "JSONata" ? compileCondition(rule) : compileJsonPathRule(rule);
  if (holds === undefined) return undefined;
  return { next, holds, dataFlow: compileDataFlow(rule.over(state, ["OutputPath", "InputPath"]), program, NO_PARTS) };
}

const NO_PARTS = { parameters: false, result: false };

function compileJsonPathRule(fields: Fields): Condition | undefined {
  const rule: Rule | undefined = compileRule(fields);
  if (rule === undefined) return undefined;
  return (run, flow, visit, input) => {
    const scope = run.scope.at(flow, visit);
    scope.input = input;
    return rule(scope);
  };
}

function compileCondition(fields: Fields): Condition | undefined {
  const template = fields.jsonata("Condition");
  const source = fields.raw("Condition") ?? null;
  if (template === undefined) return fields.problem("Condition", "A choice rule needs Condition.");
  const check = (value: Json | EvaluationFailure): boolean | EvaluationFailure =>
    isFailure(value) || typeof value === "boolean" ? value : unexpectedType(source, "Condition", "boolean", value);
  const { constant } = template;
  if (constant !== undefined) return () => check(constant);
  return (run, flow, visit, input) => {
    const scope = run.scope.at(flow, visit);
    scope.states = { input };
    return template.evaluate(scope).then(check);
  };
}
