import { INITIAL_STATE, type Invocation, MISCONCEPTIONS, type Misconception, type PhaseName } from "@/lib/gateway";
import type { CaseStep } from "./case/setup";
import type { GatewaySetup } from "./model";
import { backendOf, senderOf } from "./send-request";

/** What a learner is asked before the first request: the status, or the phase that answers. */
export interface GatewayQuestion {
  readonly kind: "status" | "phase";
}

/** A status or the name of a phase. */
export type GatewayPrediction = number | PhaseName;

export interface GatewayVerdict {
  readonly right: boolean;
  readonly actual: GatewayPrediction;
  /** The wrong idea under which the prediction would be the right one. */
  readonly misconception: Misconception | null;
}

/** Compares a prediction with what the engine answers to the last request, and looks for the wrong idea behind a wrong one. */
export function judgeGatewayPrediction(
  setup: GatewaySetup,
  steps: readonly CaseStep[],
  { kind }: GatewayQuestion,
  predicted: GatewayPrediction,
): GatewayVerdict {
  const answerUnder = (idea?: Misconception): GatewayPrediction => {
    const { response, answeredBy } = lastOf(setup, steps, idea);
    return kind === "status" ? response.status : answeredBy;
  };
  const actual = answerUnder();
  const right = actual === predicted;
  const misconception = right ? null : (MISCONCEPTIONS.find((idea) => answerUnder(idea) === predicted) ?? null);
  return { right, actual, misconception };
}

function lastOf(setup: GatewaySetup, steps: readonly CaseStep[], idea: Misconception | undefined): Invocation {
  const answers = sendSteps(setup, steps, idea === undefined ? [] : [idea]);
  const last = answers.at(-1);
  if (last === undefined) throw new Error("a case has at least one request");
  return last;
}

/** Sends requests one after the other, each at its time, to a gateway that remembers them. */
export function sendSteps(
  setup: GatewaySetup,
  steps: readonly CaseStep[],
  misconceptions: readonly Misconception[] = [],
): readonly Invocation[] {
  const send = senderOf(setup, { backend: backendOf(setup.world.backend), misconceptions });
  let state = INITIAL_STATE;
  return steps.map(({ at, request }) => {
    const invocation = send(request, at, state);
    state = invocation.state;
    return invocation;
  });
}
