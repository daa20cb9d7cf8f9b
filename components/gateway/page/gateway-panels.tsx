"use client";

import { useState } from "react";
import { PanelTabs, useWide } from "@/components/sandbox";
import type { AtlasEntry } from "@/lib/sandbox/gateway";
import { LogsPanel } from "../answer/logs-panel";
import { MetricsPanel } from "../answer/metrics-panel";
import { ResponsePanel } from "../answer/response-panel";
import { AtlasPanel, OtherCauses } from "../atlas";
import { LoadPanel } from "../load";
import { PipelineView } from "../pipeline/pipeline-view";
import { RequestForm } from "../request/request-form";
import { SendButton } from "../request/send-button";
import { SentStrip } from "../sent/sent-strip";
import { SetupForm } from "../setup";

/** The width from which the columns stand side by side. */
const WIDE = 1024;

interface GatewayPanelsProps {
  readonly atlas: readonly AtlasEntry[];
}

/** All panels of the sandbox: three columns in a wide window, tabs on a phone. */
export function GatewayPanels({ atlas }: GatewayPanelsProps) {
  return useWide(WIDE) ? <Columns atlas={atlas} /> : <PhoneTabs atlas={atlas} />;
}

type Side = "request" | "api";
type Middle = "pipeline" | "load" | "atlas";

const REQUEST = { name: "request", label: "Request", content: <RequestForm /> } as const;
const API = { name: "api", label: "API", content: <SetupForm /> } as const;
const LOAD = { name: "load", label: "Time and load", content: <LoadPanel /> } as const;

function Columns({ atlas }: GatewayPanelsProps) {
  const [side, setSide] = useState<Side>("request");
  const [middle, setMiddle] = useState<Middle>("pipeline");
  return (
    <div className="grid min-h-0 flex-1 grid-cols-[320px_minmax(0,1fr)_340px] gap-px bg-line xl:grid-cols-[360px_minmax(0,1fr)_440px]">
      <div className="flex min-h-0 min-w-0 flex-col bg-panel">
        <PanelTabs
          label="Request and API"
          tabs={[REQUEST, API]}
          value={side}
          onChange={setSide}
          className="min-h-0 flex-1"
        />
        {/* A notice above the page pushes the column below the window: what sends stays in it. */}
        <div className="sticky bottom-0 flex flex-none border-line border-t bg-panel p-3">
          <SendButton onSend={() => setMiddle("pipeline")} />
        </div>
      </div>
      <div className="flex min-h-0 min-w-0 flex-col bg-panel">
        <PanelTabs
          label="What happens"
          tabs={[
            { name: "pipeline", label: "Pipeline", content: <PipelineView /> },
            LOAD,
            {
              name: "atlas",
              label: "Error atlas",
              content: <AtlasPanel entries={atlas} onCaused={() => setMiddle("pipeline")} />,
            },
          ]}
          value={middle}
          onChange={setMiddle}
          className="min-h-0 flex-1"
        />
        <div className="sticky bottom-0">
          <SentStrip />
        </div>
      </div>
      <div className="flex min-h-0 min-w-0 flex-col gap-px overflow-y-auto bg-panel">
        <Answer atlas={atlas} />
      </div>
    </div>
  );
}

/** What the client and the operator see. */
function Answer({ atlas }: GatewayPanelsProps) {
  return (
    <>
      <ResponsePanel className="flex-none" />
      <OtherCauses entries={atlas} />
      <LogsPanel className="min-h-40 flex-1 border-line border-t" />
      <MetricsPanel className="flex-none border-line border-t" />
    </>
  );
}

function PhoneTabs({ atlas }: GatewayPanelsProps) {
  const [shown, setShown] = useState<Side | Middle | "response">("request");
  const toPipeline = (): void => setShown("pipeline");
  return (
    <div className="flex flex-1 flex-col bg-panel">
      <PanelTabs
        label="Sandbox"
        tabs={[
          REQUEST,
          API,
          {
            name: "pipeline",
            label: "Pipeline",
            content: (
              <>
                <SentStrip />
                <PipelineView />
              </>
            ),
          },
          { name: "response", label: "Response", content: <Answer atlas={atlas} /> },
          LOAD,
          { name: "atlas", label: "Error atlas", content: <AtlasPanel entries={atlas} onCaused={toPipeline} /> },
        ]}
        value={shown}
        onChange={setShown}
        className="flex-1"
      />
      <div className="sticky bottom-[57px] z-10 flex border-line border-t bg-panel px-3 py-2 md:bottom-0">
        <SendButton onSend={toPipeline} />
      </div>
    </div>
  );
}
