import type { GatewayState } from "@/lib/gateway";

/** What became of the requests of a stretch of virtual time. */
export interface BurstSlot {
  /** Virtual milliseconds since the burst began. */
  readonly start: number;
  /** Neither throttled nor over the quota, whatever they were answered. */
  readonly passed: number;
  /** 429, as a bucket had no token. */
  readonly throttled: number;
  /** 429, as the quota was used up. */
  readonly overQuota: number;
}

/** What became of a burst. */
export interface BurstResult {
  /** Sent, and meant to be sent. */
  readonly requests: number;
  readonly planned: number;
  readonly endedBy: "done" | "stopped" | "time";
  readonly slotMillis: number;
  readonly slots: readonly BurstSlot[];
  /** How often each status was answered. */
  readonly statuses: Readonly<Record<number, number>>;
  /** Virtual milliseconds that it took. */
  readonly millis: number;
  readonly memory: GatewayState;
  readonly calls: number;
}

const SLOTS = [100, 200, 500, 1_000, 2_000, 5_000, 10_000, 30_000, 60_000, 300_000, 600_000, 3_600_000];
const MOST_SLOTS = 40;

/** A round length of slots so that a burst has no more than 40 of them, where that can be. */
export function slotMillisOf(seconds: number): number {
  return SLOTS.find((millis) => (seconds * 1_000) / millis <= MOST_SLOTS) ?? 3_600_000;
}
