"use client";

import { TriangleAlert } from "lucide-react";
import { useBench } from "../bench-context";

const PARTS = { definition: "Definition", input: "Input", worker: "Simulation" } as const;

/** Why the machine can't be run; nothing where it can. */
export function ProblemNotice() {
  const { run } = useBench().state;
  if (run.type !== "refused") return null;
  return (
    <div role="alert" className="flex-none border-fail border-b border-l-3 bg-fail-bg px-3 py-2 text-13">
      <p className="flex items-center gap-2 font-semibold text-fail">
        <TriangleAlert size={15} aria-hidden="true" /> This can't be run
      </p>
      <ul className="mt-1 grid gap-0.5">
        {run.problems.slice(0, 5).map(({ part, message }) => (
          <li key={`${part} ${message}`} className="[overflow-wrap:anywhere]">
            <span className="text-ink-2">{PARTS[part]}:</span> {message}
          </li>
        ))}
      </ul>
    </div>
  );
}
