"use client";

import { StatusBadge } from "@/components/ui";
import type { GatewayFence, SandboxRequest } from "@/lib/sandbox/gateway";
import { useGatewayBench } from "../bench-context";
import type { Sent } from "../model";
import { PHASE_NAMES } from "../pipeline/phase-names";
import { clockText } from "../sent/clock-text";
import { requestLine } from "../sent/request-line";
import { sentOf } from "../sent/sent-of";

/** The request, or the requests one after the other, each with its answer in short once it was sent. */
export function RequestLines({ fence: { steps } }: { readonly fence: GatewayFence }) {
  const { state, dispatch } = useGatewayBench();
  if (steps.length < 2)
    return (
      <div className="flex min-h-10 flex-none items-center border-line border-b px-3 py-1.5">
        <Line request={state.setup.request} sent={sentOf(state, state.shown)} />
      </div>
    );
  return (
    <ol aria-label="Requests" className="max-h-36 flex-none overflow-y-auto border-line border-b">
      {steps.map(({ at, request }, index) => {
        const sent = state.sent[index] ?? null;
        const shown = sent !== null && sent.id === state.shown;
        // Steps never move.
        const key = `${index}`;
        return (
          <li key={key}>
            <button
              type="button"
              aria-pressed={shown}
              aria-disabled={sent === null}
              onClick={() => sent !== null && dispatch({ type: "show", id: sent.id })}
              className={`flex min-h-11 w-full items-center gap-2 px-3 py-1 text-left outline-offset-[-2px] md:min-h-8 ${shown ? "bg-accent-soft" : "hover:bg-hover"}`}
            >
              <span className="figure flex-none text-12 text-ink-3">{clockText(at)}</span>
              <Line request={request} sent={sent} />
            </button>
          </li>
        );
      })}
    </ol>
  );
}

function Line({ request, sent }: { readonly request: SandboxRequest; readonly sent: Sent | null }) {
  const line = requestLine({ setup: { request } });
  return (
    <>
      <code className="min-w-0 flex-1 truncate font-mono text-13">{line}</code>
      {sent === null ? null : (
        <>
          <span className="flex-none text-12 text-ink-2">{answerWords(sent)}</span>
          <StatusBadge status={String(sent.invocation.response.status)} />
        </>
      )}
    </>
  );
}

/** The phase that answered, or that the cache did. */
function answerWords({ invocation: { answeredBy, cache } }: Sent): string {
  return cache === "miss" ? `${PHASE_NAMES[answeredBy]}, not cached` : PHASE_NAMES[answeredBy];
}
