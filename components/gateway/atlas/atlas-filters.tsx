"use client";

import { useId } from "react";
import { Segmented } from "@/components/ui";
import type { AtlasEntry } from "@/lib/sandbox/gateway";
import { type AtlasFilter, statusesOf } from "./atlas-groups";

interface AtlasFiltersProps {
  readonly entries: readonly AtlasEntry[];
  readonly filter: AtlasFilter;
  readonly onChange: (filter: AtlasFilter) => void;
}

const APIS = [
  { value: "all", label: "Both" },
  { value: "REST", label: "REST" },
  { value: "HTTP", label: "HTTP" },
] as const;

/** Narrows the atlas to a status and a type of API. */
export function AtlasFilters({ entries, filter, onChange }: AtlasFiltersProps) {
  const id = useId();
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <div className="flex items-center gap-2 text-13">
        <label htmlFor={id}>Code</label>
        <select
          id={id}
          value={filter.status ?? ""}
          onChange={({ target }) => onChange({ ...filter, status: target.value === "" ? null : Number(target.value) })}
          className="h-11 rounded-control border border-control bg-panel px-2 md:h-8"
        >
          <option value="">All</option>
          {statusesOf(entries).map((status) => (
            <option key={status} value={status}>
              {status}
            </option>
          ))}
        </select>
      </div>
      <Segmented
        label="Type of API"
        options={APIS}
        value={filter.api ?? "all"}
        onChange={(api) => onChange({ ...filter, api: api === "all" ? null : api })}
      />
    </div>
  );
}
