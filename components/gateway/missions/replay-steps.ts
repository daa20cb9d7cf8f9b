import type { GatewayCheck, RequestStep } from "@/lib/sandbox/gateway";

/**
 * The requests of a check up to a step, to be sent on the bench; null where they would show something else there: bursts, and checks that
 * bring a backend of their own.
 */
export function replaySteps(check: GatewayCheck, upTo: number): readonly RequestStep[] | null {
  if (check.type !== "answers" || check.world?.backend !== undefined) return null;
  const steps = check.steps.slice(0, upTo + 1);
  const requests = steps.flatMap((step) => (step.type === "request" ? [step] : []));
  return requests.length === steps.length ? requests : null;
}
