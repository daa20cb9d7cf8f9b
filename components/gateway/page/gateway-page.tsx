"use client";

import { Button } from "@/components/ui";
import type { GatewaySetup } from "@/lib/sandbox/gateway";
import { useGatewayBench } from "../bench-context";
import { GatewayProvider } from "../gateway-provider";
import { AtlasPanel, LoadPanel, OtherCauses, SetupForm } from "./slots";

const SETUP: GatewaySetup = {
  title: "A greeting",
  api: {
    type: "REST",
    id: "a1b2c3d4e5",
    resources: {
      "/hello": { GET: { integration: { type: "AWS_PROXY", service: "lambda", httpMethod: "POST", uri: "hello" } } },
    },
  },
  deployments: [],
  stage: { name: "prod", deployment: "1" },
  usagePlans: [],
  domains: [],
  world: { backend: { type: "echo" } },
  request: { method: "GET", path: "/hello", stage: "prod" },
};

/** The page of the sandbox. */
export function GatewayPage() {
  return (
    <GatewayProvider setup={SETUP}>
      <SetupForm />
      <Pipeline />
      <LoadPanel />
      <AtlasPanel />
      <OtherCauses />
    </GatewayProvider>
  );
}

function Pipeline() {
  const { state, send } = useGatewayBench();
  const shown = state.sent.find(({ id }) => id === state.shown);
  return (
    <div>
      <Button variant="main" onClick={() => void send()}>
        Send
      </Button>
      <p>{state.problem}</p>
      {shown === undefined ? null : (
        <ol>
          <li>{shown.invocation.response.status}</li>
          {shown.invocation.trace.map(({ phase, verdict, summary }) => (
            <li key={phase}>
              {phase}: {verdict}: {summary}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
