"use client";

import { Button } from "@/components/ui";
import { type GatewaySetup, hasUndeployed } from "@/lib/sandbox/gateway";
import { useGatewayBench } from "../bench-context";

/** Says that clients don't meet the API as it is edited, which is why a check may still fail. */
export function UndeployedNotice({ setup }: { readonly setup: GatewaySetup }) {
  const { dispatch } = useGatewayBench();
  if (!hasUndeployed(setup)) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-13">
      <p>The API was changed since its last deployment. Clients do not meet these changes yet.</p>
      <Button onClick={() => dispatch({ type: "deploy" })}>Deploy the changes</Button>
    </div>
  );
}
