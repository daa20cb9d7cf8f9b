"use client";

import { useState } from "react";
import { EmptyState, TableToggle } from "@/components/ui";
import type { PhaseName } from "@/lib/gateway";
import { useGatewayBench } from "../bench-context";
import type { Sent } from "../model";
import { CompareView } from "../sent/compare-view";
import { sentOf } from "../sent/sent-of";
import { PhaseList } from "./phase-list";
import { PhaseTable } from "./phase-table";
import { pipelineSentence } from "./pipeline-sentence";

/** The way of the shown request through the phases, or two requests side by side. */
export function PipelineView() {
  const { state } = useGatewayBench();
  const [asTable, setAsTable] = useState(false);
  const shown = sentOf(state, state.shown);
  const compared = sentOf(state, state.compared);
  if (state.problem !== null) return <Problem text={state.problem} />;
  if (shown === null) return <NothingSent />;
  if (compared !== null)
    return (
      <div className="min-h-0 flex-1 overflow-y-auto">
        <CompareView one={compared} other={shown} />
      </div>
    );
  return (
    <>
      <div className="flex min-h-9 flex-none items-center gap-2 border-hair border-b px-3">
        <p role="status" className="min-w-0 flex-1 text-13 text-ink-2">
          {pipelineSentence(shown)}
        </p>
        <TableToggle title="Pipeline" asTable={asTable} onToggle={() => setAsTable(!asTable)} />
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto">
        <Way key={shown.id} sent={shown} asTable={asTable} />
      </div>
    </>
  );
}

function Problem({ text }: { readonly text: string }) {
  return (
    <p role="alert" className="m-3 border-fail border-l-3 bg-fail-bg px-3 py-2 text-13">
      The request could not be sent: {text} This is a fault of the sandbox, not of your API. Send it again.
    </p>
  );
}

/** One request's way. The phase that answered is open until another is looked at. */
function Way({ sent, asTable }: { readonly sent: Sent; readonly asTable: boolean }) {
  const { trace, answeredBy } = sent.invocation;
  const [open, setOpen] = useState<PhaseName | null>(answeredBy);
  if (asTable) return <PhaseTable trace={trace} />;
  return (
    <PhaseList invocation={sent.invocation} open={open} onOpen={(phase) => setOpen(phase === open ? null : phase)} />
  );
}

function NothingSent() {
  return (
    <div className="p-4">
      <EmptyState title="Nothing was sent yet">
        Press Send: the request then travels the phases here, and you see which one answered, and why.
      </EmptyState>
    </div>
  );
}
