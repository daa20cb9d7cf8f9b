import type { Execution, MachineType } from "./model";
import { payloadSize } from "./payload-size";

/** What the service asks for its work, in any one currency. Prices differ by Region and change: they are data of the caller. */
export interface Prices {
  /** For each state transition of a Standard workflow. */
  readonly perTransition: number;
  /** For each request of an Express workflow. */
  readonly perRequest: number;
  /** For each gigabyte-second of an Express workflow. */
  readonly perGigabyteSecond: number;
}

/** What a run took, and what it would be billed. */
export interface Account {
  /** States entered and retries, child executions included. */
  readonly transitions: number;
  readonly events: number;
  /** Virtual seconds from start to end. */
  readonly seconds: number;
  /** Bytes of the largest input, output or task payload, and of all outputs together. */
  readonly largestPayload: number;
  readonly outputBytes: number;
  /** For each type, as if the machine were of it; without free tiers. */
  readonly bill: Readonly<Record<MachineType, number>>;
}

/** Express duration is billed in steps of 100 ms, memory in steps of 64 MB. */
const DURATION_STEP = 0.1;
const MEMORY_STEP = 64;
const MEGABYTE = 1024 * 1024;

/**
 * Counts up a run as it stands.
 *
 * @param megabytes memory that an Express execution takes, before rounding: the service does not tell how it works it out, so the
 *   smallest step is taken unless given
 */
export function accountFor(execution: Execution, prices: Prices, megabytes: number = MEMORY_STEP): Account {
  const { history, transitions, clock } = execution;
  const seconds = history.length === 0 ? 0 : (clock - history.at(0).timestamp) / 1000;
  const { largest, outputs } = measurePayloads(execution);
  return {
    transitions,
    events: history.length,
    seconds,
    largestPayload: largest,
    outputBytes: outputs,
    bill: billFor({ transitions, seconds }, prices, megabytes),
  };
}

/** What a run of so many transitions and virtual seconds would be billed, for each type. */
export function billFor(
  { transitions, seconds }: Pick<Account, "transitions" | "seconds">,
  prices: Prices,
  megabytes: number = MEMORY_STEP,
): Account["bill"] {
  return {
    STANDARD: transitions * prices.perTransition,
    EXPRESS: prices.perRequest + gigabyteSeconds(seconds, megabytes) * prices.perGigabyteSecond,
  };
}

function gigabyteSeconds(seconds: number, megabytes: number): number {
  // A tenth of a second has no exact binary form: without the tolerance 0.3 s would count as four steps.
  const duration = Math.max(1, Math.ceil(seconds / DURATION_STEP - 1e-9)) * DURATION_STEP;
  const memory = Math.max(1, Math.ceil(megabytes / MEMORY_STEP)) * MEMORY_STEP;
  return duration * ((memory * MEGABYTE) / 2 ** 30);
}

function measurePayloads({ visits }: Execution): { readonly largest: number; readonly outputs: number } {
  let largest = 0;
  let outputs = 0;
  for (const { input, output, attempts } of visits) {
    largest = Math.max(largest, payloadSize(input));
    for (const { request } of attempts) largest = Math.max(largest, payloadSize(request));
    if (output === undefined) continue;
    const size = payloadSize(output);
    largest = Math.max(largest, size);
    outputs += size;
  }
  return { largest, outputs };
}
