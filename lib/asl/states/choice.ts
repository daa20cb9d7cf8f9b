import { compileRule, type Rule } from "../choice/compile-rule";
import type { ProgramContext } from "../compile/compilation";
import { compileDataFlow } from "../compile/compile-data-flow";
import type { StateCompiler } from "../compile/compile-state";
import { unexpectedType } from "../compile/expected-type";
import type { Fields } from "../compile/fields";
import { compileTarget } from "../compile/transition";
import type { DataFlow } from "../data-flow/data-flow";
import { concludeThenLeave } from "../data-flow/steps";
import { type EvaluationFailure, isFailure, runtimeFailure } from "../failure";
import type { VisitRecord } from "../history/visit-record";
import type { Json } from "../json";
import type { Flow } from "../run/flow";
import type { Pending } from "../run/pending";
import type { Run } from "../run/run";
import { type StateBase, type StateNode, stateBase, Transition } from "../run/state-node";

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
  const { compilation } = fields;
  const dataFlow = compileDataFlow(fields, program, NO_PARTS);
  const ways = fields.children("Choices").flatMap((rule) => compileWay(rule, fields, program) ?? []);
  const ordered = compilation.has("choice-takes-last-match") ? ways.toReversed() : ways;
  const passesOn = compilation.has("missing-default-passes-on") ? new Transition(null) : undefined;
  const next = compileTarget(fields, "Default", program) ?? passesOn;
  return new ChoiceNode(stateBase(name, "Choice"), dataFlow, ordered, next && { next, dataFlow });
};

class ChoiceNode implements StateNode {
  readonly name: string;
  readonly type = "Choice";
  readonly entered: number;
  readonly exited: number;
  readonly handlers = null;

  constructor(
    base: StateBase,
    private readonly dataFlow: DataFlow,
    private readonly ways: readonly ConditionalWay[],
    private readonly fallback: Way | undefined,
  ) {
    this.name = base.name;
    this.entered = base.entered;
    this.exited = base.exited;
  }

  work(run: Run, flow: Flow, visit: VisitRecord): Pending<void> {
    const input = this.dataFlow.prepare(run, flow, visit);
    if (input instanceof Promise) return input.then((value) => this.begin(run, flow, visit, value));
    return this.begin(run, flow, visit, input);
  }

  private begin(run: Run, flow: Flow, visit: VisitRecord, input: Json | EvaluationFailure): Pending<void> {
    return isFailure(input) ? run.failEvaluation(flow, visit, this, input) : this.choose(run, flow, visit, input, 0);
  }

  /** Tries the rules from an index on. */
  private choose(run: Run, flow: Flow, visit: VisitRecord, input: Json, from: number): Pending<void> {
    for (let index = from; index < this.ways.length; index++) {
      const way = this.ways[index];
      const holds = way?.holds(run, flow, visit, input);
      if (holds instanceof Promise) return this.chooseLater(run, flow, visit, input, index, holds);
      if (isFailure(holds)) return run.failEvaluation(flow, visit, this, holds);
      if (holds) return this.leaveBy(run, flow, visit, input, way);
    }
    return this.leaveBy(run, flow, visit, input, this.fallback);
  }

  private async chooseLater(
    run: Run,
    flow: Flow,
    visit: VisitRecord,
    input: Json,
    index: number,
    pending: Promise<boolean | EvaluationFailure>,
  ): Promise<void> {
    const holds = await pending;
    if (isFailure(holds)) return run.failEvaluation(flow, visit, this, holds);
    if (holds) return this.leaveBy(run, flow, visit, input, this.ways[index]);
    return this.choose(run, flow, visit, input, index + 1);
  }

  private leaveBy(run: Run, flow: Flow, visit: VisitRecord, input: Json, way: Way | undefined): Pending<void> {
    if (way === undefined) return run.failEvaluation(flow, visit, this, runtimeFailure(noTarget));
    return concludeThenLeave(run, flow, visit, this, way.dataFlow, way.next, input);
  }
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
