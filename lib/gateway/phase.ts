import type { Exchange } from "./exchange";
import type { Answer, Finding } from "./finding";
import type { PhaseName, TraceStep } from "./model/trace";

/** One step of a pipeline. It looks at an exchange, writes down what it found out, and may answer. */
export interface Phase<Kind extends Exchange> {
  readonly name: PhaseName;
  readonly order: TraceStep["order"];
  readonly run: (exchange: Kind) => Finding;
}

export const DOCUMENTED = "documented";
export const OUR_CHOICE = "our choice, AWS does not say";

export interface Passage {
  readonly steps: readonly TraceStep[];
  readonly answer: Answer;
  readonly answeredBy: PhaseName;
}

/** Runs phases in order until one answers. Throws if none does: the last of a pipeline always answers. */
export function runPhases<Kind extends Exchange>(exchange: Kind, phases: readonly Phase<Kind>[]): Passage {
  const steps: TraceStep[] = [];
  let answer: { readonly by: PhaseName; readonly answer: Answer } | null = null;
  for (const phase of phases) {
    if (answer !== null) {
      steps.push(notReached(phase));
      continue;
    }
    const before = exchange.elapsed;
    const finding = phase.run(exchange);
    steps.push(toStep(phase, finding, exchange.elapsed - before));
    if (finding.verdict === "answered") answer = { by: phase.name, answer: finding.answer };
  }
  if (answer === null) throw new Error("no phase answered");
  return { steps, answer: answer.answer, answeredBy: answer.by };
}

/** The trace of one phase that ran. */
export function toStep(phase: Pick<Phase<Exchange>, "name" | "order">, finding: Finding, millis: number): TraceStep {
  const { verdict, summary, looked = [], changed = [], facts = [] } = finding;
  return { phase: phase.name, verdict, summary, looked, changed, millis, facts, order: phase.order };
}

function notReached({ name, order }: Pick<Phase<Exchange>, "name" | "order">): TraceStep {
  const summary = "An earlier phase answered.";
  return { phase: name, verdict: "not-reached", summary, looked: [], changed: [], millis: 0, facts: [], order };
}
