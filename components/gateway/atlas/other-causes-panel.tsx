"use client";

import { Panel } from "@/components/sandbox";
import type { AtlasEntry } from "@/lib/sandbox/gateway";
import { statusLook } from "../answer/status-look";
import { useGatewayBench } from "../bench-context";
import { sentOf } from "../sent/sent-of";
import { causesByMessage } from "./other-causes";

/** What else gives the status of the shown answer, by message; the message that came is marked. Nothing for a status without causes. */
export function OtherCauses({ entries }: { readonly entries: readonly AtlasEntry[] }) {
  const { state } = useGatewayBench();
  const shown = sentOf(state, state.shown);
  if (shown === null) return null;
  const { status } = shown.invocation.response;
  const { type } = shown.setup.api;
  const causes = causesByMessage(entries, type, shown.invocation);
  if (causes.length === 0) return null;
  const title = `${status}s of ${type === "REST" ? "a REST" : "an HTTP"} API, by message`;
  return (
    <Panel label={title} className="flex-none border-line border-t" head={<h2 className="text-13">{title}</h2>}>
      <ul className="text-13 leading-5">
        {causes.map(({ message, titles, matches }) => (
          <li
            key={message ?? ""}
            aria-current={matches ? "true" : undefined}
            className={`grid gap-x-3 border-hair border-b px-3 py-1.5 sm:grid-cols-2 ${matches ? `border-l-4 ${statusLook(status).box}` : ""}`}
          >
            <span className="figure min-w-0 text-12 leading-5 [overflow-wrap:anywhere]">
              {message ?? "(no message)"}
            </span>
            <span className="min-w-0">{titles.join("; ")}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
