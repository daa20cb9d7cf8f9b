"use client";

import { type ThrottleScope, tokensAt } from "@/lib/gateway";
import { GATEWAY_EPOCH } from "@/lib/sandbox/gateway";
import { useGatewayBench } from "../bench-context";
import { clockText } from "../sent/clock-text";
import { LoadSection } from "./load-section";
import { LoadTable } from "./load-table";
import { quotaUses } from "./quota-use";
import { setupLimits } from "./setup-limits";

const SCOPES: Readonly<Record<ThrottleScope, string>> = {
  "usage-plan-method": "Usage plan, method",
  "usage-plan": "Usage plan",
  "stage-method": "Stage",
  account: "Account in the Region",
  region: "Region",
};

/** Tokens left in each bucket, and quotas used, at the clock. */
export function LimitsSection() {
  const { state } = useGatewayBench();
  const { setup, memory, clock } = state;
  const quotas = quotaUses(state);
  return (
    <LoadSection title="Limits">
      <LoadTable
        caption="Tokens left"
        heads={["Bucket", "Per second", "Burst", "Tokens left"]}
        rows={setupLimits(setup).map(({ scope, bucket, throttle }) => {
          const left = Math.floor(tokensAt(memory.buckets[bucket], throttle, GATEWAY_EPOCH + clock));
          const name = scope === "account" ? SCOPES[scope] : `${SCOPES[scope]}: ${bucket.replace(/^\w+\//, "")}`;
          return { key: bucket, cells: [name, ...[throttle.rateLimit, throttle.burstLimit, left].map(numberText)] };
        })}
      />
      {quotas.length === 0 ? null : (
        <LoadTable
          caption="Quotas"
          heads={["Key", "Used", "Of", "Begins anew"]}
          rows={quotas.map(({ plan, key, used, limit, period, resets }) => ({
            key: `${plan}/${key}`,
            cells: [
              `${plan}, ${key}`,
              numberText(used),
              `${numberText(limit)} a ${period.toLowerCase()}`,
              `in ${clockText(resets - clock)}`,
            ],
          }))}
        />
      )}
    </LoadSection>
  );
}

function numberText(value: number): string {
  return value.toLocaleString("en");
}
