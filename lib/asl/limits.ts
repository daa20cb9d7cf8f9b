import type { Limits, MachineType } from "./model";

const YEAR_IN_SECONDS = 365 * 24 * 3600;

/** The service's quotas for the type of machine, and budgets that a simulation in a browser can afford. */
export function defaultLimits(type: MachineType): Limits {
  return {
    payloadBytes: 262_144,
    historyEvents: type === "STANDARD" ? 25_000 : Number.POSITIVE_INFINITY,
    executionSeconds: type === "STANDARD" ? YEAR_IN_SECONDS : 300,
    transitions: 1_000_000,
    events: 3_000_000,
    flows: 100_000,
    depth: 1_000,
  };
}
