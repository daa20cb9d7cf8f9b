"use client";

import { useState } from "react";
import { PanelTabs } from "@/components/sandbox";
import type { DrillEvidence } from "@/lib/sandbox/gateway";
import { EvidenceMetrics } from "./evidence-metrics";

type Part = "access" | "execution" | "metrics";

/** What logs and metrics say of an incident. */
export function Evidence({ evidence: { access, execution, metrics } }: { readonly evidence: DrillEvidence }) {
  const [part, setPart] = useState<Part>("access");
  return (
    <PanelTabs
      label="Evidence"
      className="border border-line"
      value={part}
      onChange={setPart}
      tabs={[
        { name: "access", label: "Access log", content: <Lines label="Lines of the access log" lines={access} /> },
        {
          name: "execution",
          label: "Execution log",
          content: <Lines label="Lines of the execution log" lines={execution} />,
        },
        { name: "metrics", label: "Metrics", content: <EvidenceMetrics metrics={metrics} /> },
      ]}
    />
  );
}

function Lines({ label, lines }: { readonly label: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return <p className="p-3 text-13 text-ink-2">There are no lines.</p>;
  return (
    <section
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard (WCAG 2.1.1)
      tabIndex={0}
      className="max-h-72 overflow-auto outline-offset-[-2px]"
    >
      <ol className="grid gap-1 p-2.5 font-mono text-12 leading-4.5 [overflow-wrap:anywhere]">
        {lines.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a log repeat and never move
          <li key={at} className="whitespace-pre-wrap">
            {line}
          </li>
        ))}
      </ol>
    </section>
  );
}
