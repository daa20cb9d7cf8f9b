import type { PhaseName } from "@/lib/gateway";
import type { GatewayFence, GatewayPrediction } from "@/lib/sandbox/gateway";
import { PHASE_NAMES } from "../pipeline/phase-names";

/** The question in a sentence. */
export function questionWords({ question, steps }: GatewayFence): string {
  const which = steps.length > 1 ? ` to the last of the ${steps.length} requests` : "";
  return question?.kind === "phase" ? `Which phase will answer${which}?` : `Which status will come back${which}?`;
}

/** A prediction, or what came, in words. */
export function answerWords(answer: GatewayPrediction): string {
  return typeof answer === "number" ? String(answer) : PHASE_NAMES[answer satisfies PhaseName];
}
