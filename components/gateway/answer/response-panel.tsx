"use client";

import { Panel } from "@/components/sandbox";
import { StatusBadge } from "@/components/ui";
import type { Invocation } from "@/lib/gateway";
import { useGatewayBench } from "../bench-context";
import { sentOf } from "../sent/sent-of";
import { OpenExecution } from "../together/open-execution";
import { PayloadView } from "./payload-view";
import { statusText } from "./status-texts";

/** What the client gets. */
export function ResponsePanel({ className = "" }: { readonly className?: string }) {
  const { state } = useGatewayBench();
  const shown = sentOf(state, state.shown);
  return (
    <Panel
      label="Response"
      className={className}
      head={
        <>
          <h2 className="text-13">Response</h2>
          <span className="font-normal text-ink-2">as the client sees it</span>
          {shown === null ? null : (
            <span className="figure ml-auto font-normal text-12 text-ink-2">{shown.invocation.latency.total} ms</span>
          )}
        </>
      }
    >
      {shown === null ? (
        <p className="p-3 text-13 text-ink-2">Status, headers and body stand here once a request was sent.</p>
      ) : (
        <>
          <Response invocation={shown.invocation} />
          <div className="px-3 empty:hidden">
            <OpenExecution sent={shown} />
          </div>
        </>
      )}
    </Panel>
  );
}

function Response({ invocation }: { readonly invocation: Invocation }) {
  const { status, headers, body } = invocation.response;
  return (
    <div className="grid min-w-0 gap-2 p-3">
      <p className="flex items-center gap-2.5">
        <StatusBadge status={String(status)} />
        <span className="figure font-[550] text-14">{statusText(status)}</span>
      </p>
      <dl
        aria-label="Headers of the response"
        className="figure grid gap-x-3 text-12 leading-5 sm:grid-cols-[minmax(7rem,auto)_1fr]"
      >
        {headers.map(([name, value], index) => {
          // A name may occur more than once; headers of an answer never move.
          const key = `${index}${name}`;
          return (
            <div key={key} className="grid sm:col-span-2 sm:grid-cols-subgrid">
              <dt className="text-ink-3 [overflow-wrap:anywhere]">{name}</dt>
              <dd className="min-w-0 [overflow-wrap:anywhere]">{value}</dd>
            </div>
          );
        })}
      </dl>
      <PayloadView label="Body of the response" body={body} />
    </div>
  );
}
