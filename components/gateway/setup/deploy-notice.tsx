"use client";

import { Button } from "@/components/ui";
import { hasUndeployed } from "@/lib/sandbox/gateway";
import { useGatewayBench } from "../bench-context";

/** Says that clients of the stage don't meet the API as it is edited, and deploys it. */
export function DeployNotice() {
  const { state, dispatch } = useGatewayBench();
  if (!hasUndeployed(state.setup)) return null;
  return (
    <div
      role="status"
      className="flex flex-wrap items-center justify-between gap-2 border-line border-b bg-accent-soft px-3 py-2 text-13"
    >
      <p className="min-w-0 flex-1 basis-40">
        Changes of the API wait for a deployment. Settings of the stage count at once.
      </p>
      <Button onClick={() => dispatch({ type: "deploy" })}>Deploy</Button>
    </div>
  );
}
