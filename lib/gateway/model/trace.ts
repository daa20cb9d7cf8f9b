import type { Json } from "@/lib/util";
import type { FactId } from "../facts/facts";

/** Phases of a REST API in the order in which the engine runs them. */
export const REST_PHASES = [
  "tls",
  "private-endpoint",
  "size-and-decoding",
  "route",
  "waf",
  "resource-policy",
  "authentication",
  "authorization",
  "resource-check",
  "api-key",
  "usage-plan",
  "throttling",
  "validation",
  "cache",
  "integration-request",
  "integration",
  "integration-response",
  "response",
] as const;

/** Phases of an HTTP API. */
export const HTTP_PHASES = [
  "tls",
  "size-and-decoding",
  "route",
  "cors",
  "authentication",
  "authorization",
  "throttling",
  "integration-request",
  "integration",
  "integration-response",
  "response",
] as const;

export type PhaseName = (typeof REST_PHASES)[number] | (typeof HTTP_PHASES)[number];

/**
 * `passed`: looked and let the request on. `skipped`: had nothing to look at. `answered`: gave the client its answer. `not-reached`:
 * an earlier phase had answered.
 */
export type Verdict = "passed" | "skipped" | "answered" | "not-reached";

/** What one phase did. */
export interface TraceStep {
  readonly phase: PhaseName;
  readonly verdict: Verdict;
  /** What it decided, in one sentence. */
  readonly summary: string;
  readonly looked: readonly Observation[];
  readonly changed: readonly Observation[];
  /** Virtual milliseconds that it took. */
  readonly millis: number;
  /** Facts that it went by. */
  readonly facts: readonly FactId[];
  /** Whether AWS says that the phase stands here in the order. */
  readonly order: "documented" | "our choice, AWS does not say";
}

export interface Observation {
  readonly name: string;
  readonly value: Json;
}
