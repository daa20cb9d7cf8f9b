"use client";

import { useState } from "react";
import { countOf } from "@/components/ui";
import type { AtlasEntry } from "@/lib/sandbox/gateway";
import { statusText } from "../answer/status-texts";
import { AtlasCard } from "./atlas-card";
import { AtlasFilters } from "./atlas-filters";
import { type AtlasFilter, atlasGroups, filterAtlas } from "./atlas-groups";
import { useCauseError } from "./use-cause-error";

interface AtlasPanelProps {
  readonly entries: readonly AtlasEntry[];
  /** An error is being caused: the place to show it is the pipeline. */
  readonly onCaused?: () => void;
}

/** Every error code with its causes; each can be caused at the press of a button. */
export function AtlasPanel({ entries, onCaused }: AtlasPanelProps) {
  const [filter, setFilter] = useState<AtlasFilter>({ status: null, api: null });
  const causeError = useCauseError();
  const shown = filterAtlas(entries, filter);
  return (
    <section
      aria-label="Error atlas"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
      tabIndex={0}
      className="min-h-0 flex-1 overflow-y-auto outline-offset-[-2px]"
    >
      <div className="grid gap-2 p-3">
        <AtlasFilters entries={entries} filter={filter} onChange={setFilter} />
        <p role="status" className="text-12 text-ink-2">
          {countOf(shown.length, "cause")}. Causing one brings its own API; yours waits, and you can go back to it.
        </p>
      </div>
      {atlasGroups(shown).map(({ status, entries: cards }) => (
        <section key={status} aria-labelledby={`atlas-code-${status}`} className="border-line border-t">
          <h2 id={`atlas-code-${status}`} className="bg-sunk px-3 py-1.5 font-semibold text-13">
            {status} {statusText(status)}
          </h2>
          {cards.map((entry) => (
            <AtlasCard
              key={entry.id}
              entry={entry}
              onCause={() => {
                void causeError(entry);
                onCaused?.();
              }}
            />
          ))}
        </section>
      ))}
    </section>
  );
}
