import type { PhaseName, TraceStep, Verdict } from "@/lib/gateway";

/** The phases in words. */
export const PHASE_NAMES: Readonly<Record<PhaseName, string>> = {
  tls: "TLS and domain",
  "private-endpoint": "Private endpoint",
  "size-and-decoding": "Size and decoding",
  route: "Stage and route",
  waf: "WAF",
  cors: "CORS preflight",
  "resource-policy": "Resource policy",
  authentication: "Authenticate",
  authorization: "Authorize",
  "resource-check": "Resource after auth",
  "api-key": "API key",
  "usage-plan": "Usage plan and quota",
  throttling: "Throttling",
  validation: "Request validation",
  cache: "Cache",
  "integration-request": "Integration request",
  integration: "Integration call",
  "integration-response": "Integration response",
  response: "Response",
};

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  passed: "passed",
  skipped: "skipped",
  answered: "answered here",
  "not-reached": "not reached",
};

/** Whether AWS documents that a phase stands where it does. */
export function orderWords({ order }: TraceStep): string {
  return order === "documented"
    ? "AWS documents that it comes here."
    : "AWS does not say where it comes: the place is our choice.";
}
