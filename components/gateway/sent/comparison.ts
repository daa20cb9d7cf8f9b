import type { Invocation } from "@/lib/gateway";
import { payloadText } from "../answer/payload-text";
import type { Sent } from "../model";
import { PHASE_NAMES, VERDICT_WORDS } from "../pipeline/phase-names";
import { clockText } from "./clock-text";
import { requestLine } from "./request-line";

/** A line of two requests side by side. */
export interface ComparedRow {
  readonly name: string;
  readonly one: string;
  readonly other: string;
}

export interface Comparison {
  readonly answer: readonly ComparedRow[];
  readonly phases: readonly ComparedRow[];
}

/** Two requests that were sent, line by line: what was asked, what came back, and each phase that either of them has. */
export function compareSent(one: Sent, other: Sent): Comparison {
  const row = (name: string, look: (sent: Sent) => string): ComparedRow => ({
    name,
    one: look(one),
    other: look(other),
  });
  const phases = [...new Set([one, other].flatMap(({ invocation }) => invocation.trace.map(({ phase }) => phase)))];
  return {
    answer: [
      row("Request", requestLine),
      row("Sent at", ({ at }) => clockText(at)),
      row("Status", ({ invocation }) => String(invocation.response.status)),
      row("Answered by", ({ invocation }) => PHASE_NAMES[invocation.answeredBy]),
      row("Gateway response", ({ invocation }) => invocation.gatewayResponseType ?? "none"),
      row("Latency", ({ invocation }) => `${invocation.latency.total} ms`),
      row("Cache", ({ invocation }) => invocation.cache ?? "none"),
      row("Deployment", ({ invocation }) => (invocation.isCanary ? "canary" : "stage")),
      row("Backend", ({ invocation }) => (invocation.integrationInvoked ? "called" : "saw nothing")),
      row("Body", ({ invocation }) => payloadText(invocation.response.body).text || "none"),
    ],
    phases: phases.map((phase) => row(PHASE_NAMES[phase], ({ invocation }) => stepText(invocation, phase))),
  };
}

function stepText({ trace }: Invocation, phase: string): string {
  const step = trace.find((each) => each.phase === phase);
  return step === undefined ? "this API has no such phase" : `${VERDICT_WORDS[step.verdict]}: ${step.summary}`;
}
