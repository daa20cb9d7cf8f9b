"use client";

import { useState } from "react";
import { PanelTabs } from "@/components/sandbox";
import { useGatewayBench } from "../bench-context";
import type { Sent } from "../model";
import { sentOf } from "../sent/sent-of";

type Log = "access" | "execution" | "backend";

/** What the stage logged of the shown request, and what the backend got. */
export function LogsPanel({ className = "" }: { readonly className?: string }) {
  const { state } = useGatewayBench();
  const [log, setLog] = useState<Log>("access");
  const shown = sentOf(state, state.shown);
  const execution = shown?.invocation.logs.execution ?? [];
  return (
    <PanelTabs
      label="Logs"
      className={className}
      value={log}
      onChange={setLog}
      tabs={[
        { name: "access", label: "Access log", content: <AccessLog sent={shown} /> },
        { name: "execution", label: "Execution log", count: execution.length, content: <ExecutionLog sent={shown} /> },
        { name: "backend", label: "Backend got", content: <BackendGot sent={shown} /> },
      ]}
    />
  );
}

function AccessLog({ sent }: { readonly sent: Sent | null }) {
  if (sent === null) return <Hint>Nothing was sent yet.</Hint>;
  const { access } = sent.invocation.logs;
  if (access !== null) return <Lines label="Access log" lines={[access]} />;
  return <Hint>The stage has no access log. Give it a format under API, Logs.</Hint>;
}

function ExecutionLog({ sent }: { readonly sent: Sent | null }) {
  if (sent === null) return <Hint>Nothing was sent yet.</Hint>;
  const { execution } = sent.invocation.logs;
  if (execution.length > 0) return <Lines label="Execution log" lines={execution} />;
  if (sent.setup.api.type === "HTTP") return <Hint>HTTP APIs have no execution log, only access logs.</Hint>;
  return (
    <Hint>
      No lines: the stage logs nothing of this request. Its level is OFF unless set, or lets errors through only.
    </Hint>
  );
}

function BackendGot({ sent }: { readonly sent: Sent | null }) {
  if (sent === null) return <Hint>Nothing was sent yet.</Hint>;
  const call = sent.invocation.integrationCall;
  if (call === null)
    return (
      <Hint>
        {sent.invocation.integrationInvoked ? "A mock: nothing is called." : "The backend saw nothing of it."}
      </Hint>
    );
  if (call.type === "lambda")
    return (
      <Lines
        label="What the function got"
        lines={[`${call.function ?? "function"} (${call.invocation})`, JSON.stringify(call.payload, null, 2)]}
      />
    );
  const query = call.query.map(([name, value]) => `${name}=${value}`).join("&");
  const body = typeof call.body === "string" ? call.body.slice(0, 8_000) : call.body === null ? "" : "(bytes)";
  const head = `${call.method} ${call.path}${query === "" ? "" : `?${query}`}`;
  const headers = call.headers.map(([name, value]) => `${name}: ${value}`);
  return (
    <Lines
      label="What the backend got"
      lines={[head, `host: ${call.host}`, ...headers, ...(body === "" ? [] : ["", body])]}
    />
  );
}

function Hint({ children }: { readonly children: string }) {
  return <p className="p-3 text-13 text-ink-2">{children}</p>;
}

function Lines({ label, lines }: { readonly label: string; readonly lines: readonly string[] }) {
  return (
    <section
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard (WCAG 2.1.1)
      tabIndex={0}
      className="min-h-0 flex-1 overflow-auto px-3 py-2 outline-offset-[-2px]"
    >
      <ol className="figure text-12 text-ink-2 leading-[19px]">
        {lines.map((line, index) => {
          // Lines of a log never move.
          const key = `${index}${line}`;
          return (
            <li key={key} className="min-h-[19px] whitespace-pre-wrap [overflow-wrap:anywhere]">
              {line}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
