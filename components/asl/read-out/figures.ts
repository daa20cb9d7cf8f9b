import { billFor, defaultLimits, type MachineType, type Prices } from "@/lib/asl";
import type { Moment, RunRecord } from "../model";

/** What a run has taken up to a moment. */
export interface Figures {
  /** Virtual seconds. */
  readonly seconds: number;
  readonly transitions: number;
  /** Of the transitions. */
  readonly retries: number;
  readonly events: number;
  /** Bytes. */
  readonly largestPayload: number;
  /** In the currency of the prices, for each type. */
  readonly bill: Readonly<Record<MachineType, number>>;
}

/** Bytes of a payload that the service allows. */
export const PAYLOAD_QUOTA = defaultLimits("STANDARD").payloadBytes;
/** Events of a Standard execution. */
export const EVENT_QUOTA = defaultLimits("STANDARD").historyEvents;
/** Seconds of an Express execution. */
export const EXPRESS_SECONDS = defaultLimits("EXPRESS").executionSeconds;

export function figuresAt(record: RunRecord, moment: Moment, prices: Prices): Figures {
  if (moment === 0) return { ...NOTHING, bill: billFor({ transitions: 0, seconds: 0 }, prices) };
  const { seconds, transitions, payload } = record.events.at(moment - 1);
  return {
    seconds,
    transitions,
    retries: transitions - visitsBefore(record, moment),
    events: moment,
    largestPayload: payload,
    bill: billFor({ transitions, seconds }, prices),
  };
}

const NOTHING = { seconds: 0, transitions: 0, retries: 0, events: 0, largestPayload: 0 };

function visitsBefore({ visits }: RunRecord, moment: Moment): number {
  let low = 0;
  let high = visits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (visits.at(middle).enteredEventId <= moment) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A small amount of money, with as many places as it takes: `$0.000125`. */
export function moneyText(amount: number): string {
  if (amount === 0) return "$0";
  const places = Math.max(2, 2 - Math.floor(Math.log10(amount)));
  return `$${amount.toFixed(Math.min(12, places)).replace(/\.?0+$/, "")}`;
}
