"use client";

import { Button } from "@/components/ui";
import { GATEWAY_EPOCH } from "@/lib/sandbox/gateway";
import { useGatewayBench } from "../bench-context";
import { clockText } from "../sent/clock-text";
import { LoadSection } from "./load-section";
import { toNextPeriod } from "./quota-use";

const STEPS = [
  { label: "1 s", millis: 1_000 },
  { label: "1 min", millis: 60_000 },
  { label: "5 min", millis: 300_000 },
  { label: "1 h", millis: 3_600_000 },
  { label: "1 day", millis: 86_400_000 },
] as const;

/** The virtual clock, and how to let it run: buckets refill, entries expire, quotas begin anew. */
export function ClockSection() {
  const { state, dispatch } = useGatewayBench();
  const { clock, setup } = state;
  const next = toNextPeriod(setup, clock);
  return (
    <LoadSection title="Clock">
      <p role="status">
        <span className="figure font-[550]">{clockText(clock)}</span> since you began; {dateText(clock)} for the API.
      </p>
      <div className="flex flex-wrap gap-2">
        {STEPS.map(({ label, millis }) => (
          <Button key={label} aria-label={`Let ${label} pass`} onClick={() => dispatch({ type: "advance", millis })}>
            + {label}
          </Button>
        ))}
        {next === null ? null : (
          <Button onClick={() => dispatch({ type: "advance", millis: next })}>To the next quota period</Button>
        )}
      </div>
    </LoadSection>
  );
}

/** A moment of the virtual clock as a date. */
function dateText(clock: number): string {
  const date = new Date(GATEWAY_EPOCH + clock);
  return date.toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "medium", timeZone: "UTC" }).concat(" UTC");
}
