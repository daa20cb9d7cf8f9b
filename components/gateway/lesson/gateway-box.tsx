"use client";

import { Play } from "lucide-react";
import { type ReactNode, useState } from "react";
import { PanelTabs, useWide } from "@/components/sandbox";
import { Button } from "@/components/ui";
import type { GatewayPart } from "@/lib/sandbox/gateway";
import { LogsPanel } from "../answer/logs-panel";
import { ResponsePanel } from "../answer/response-panel";
import { useGatewayBench } from "../bench-context";
import { PipelineView } from "../pipeline/pipeline-view";
import { RequestForm } from "../request/request-form";
import { SetupForm } from "../setup";
import { AnswerQuestion } from "./answer-question";
import type { LessonGatewayProps } from "./lesson-gateway";
import { RequestLines } from "./request-lines";
import { useSteps } from "./use-steps";

/** The width of the window from which request and answer have room side by side. */
const WIDE = 900;

/** The sandbox inside a lesson: fills the box that it is given. */
export function GatewayBox({ fence, place, code, tools }: LessonGatewayProps & { readonly tools: ReactNode }) {
  const { setup } = useGatewayBench().state;
  const [asking, setAsking] = useState(fence.question !== null);
  const [view, setView] = useState<View>("code");
  const [answer, setAnswer] = useState<AnswerView>("pipeline");
  const wide = useWide(WIDE);
  const sendAll = useSteps(fence);

  function send(): void {
    setAnswer("pipeline");
    if (!wide) setView("pipeline");
    void sendAll();
  }

  const sides = [{ name: "code", label: "Case", content: code } as const, ...partsOf(fence.editable)];
  return (
    <div className="flex h-full min-h-0 flex-col text-13 leading-5">
      <header className="flex flex-none flex-wrap items-center gap-2 border-line border-b bg-bench px-2.5 py-1.5">
        <p className="min-w-0 flex-1 truncate pl-0.5 font-semibold text-13">{setup.title}</p>
        {tools}
        <Button variant="main" aria-disabled={asking} onClick={asking ? undefined : send}>
          <Play size={14} aria-hidden="true" fill="currentColor" /> {fence.steps.length > 1 ? "Send all" : "Send"}
        </Button>
      </header>
      <RequestLines fence={fence} />
      {fence.question === null ? null : (
        <AnswerQuestion
          question={fence.question}
          fence={fence}
          place={place}
          onAnswered={(wantsSend) => {
            setAsking(false);
            if (wantsSend) send();
          }}
        />
      )}
      {wide ? (
        <div className="grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)] grid-rows-[minmax(0,1fr)] gap-px bg-line">
          <PanelTabs
            label="Case"
            tabs={sides}
            value={view === "request" || view === "api" ? view : "code"}
            onChange={setView}
          />
          <PanelTabs label="Answer" tabs={ANSWERS} value={answer} onChange={setAnswer} />
        </div>
      ) : (
        <PanelTabs label="Sandbox" tabs={[...sides, ...ANSWERS]} value={view} onChange={setView} className="flex-1" />
      )}
    </div>
  );
}

type AnswerView = "pipeline" | "response" | "logs";
type View = "code" | GatewayPart | AnswerView;

const ANSWERS = [
  { name: "pipeline", label: "Phases", content: <PipelineView /> },
  {
    name: "response",
    label: "Response",
    content: (
      <Scroll>
        <ResponsePanel />
      </Scroll>
    ),
  },
  {
    name: "logs",
    label: "Log",
    content: (
      <Scroll>
        <LogsPanel />
      </Scroll>
    ),
  },
] as const;

function partsOf(editable: readonly GatewayPart[]) {
  const parts = [
    { name: "request", label: "Request", content: <RequestForm /> },
    { name: "api", label: "API", content: <SetupForm /> },
  ] as const;
  return parts.filter(({ name }) => editable.includes(name));
}

function Scroll({ children }: { readonly children: ReactNode }) {
  return <div className="flex min-h-0 flex-1 flex-col overflow-y-auto">{children}</div>;
}
