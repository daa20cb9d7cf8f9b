"use client";

import { useMemo } from "react";
import type { Marks } from "../marks";
import type { Moment } from "../model";
import { StateBadge } from "../state-badge";
import type { GraphMachine } from "./model";
import { type StateRow, stateRows } from "./state-rows";

interface StateTableProps {
  readonly machine: GraphMachine;
  readonly marks: Marks | null;
  readonly moment: Moment;
  readonly selected: string | null;
  readonly onSelect: (state: string | null) => void;
}

/** The graph as a table: the same states, ways and marks in words. */
export function StateTable({ machine, marks, moment, selected, onSelect }: StateTableProps) {
  const rows = useMemo(() => stateRows(machine, marks, moment), [machine, marks, moment]);
  return (
    // Scrolls by keys too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable
    <section aria-label="States as a table" tabIndex={0} className="min-h-0 flex-1 overflow-auto outline-offset-[-2px]">
      <table className="w-full border-collapse text-13">
        <thead className="sticky top-0 bg-panel text-ink-3">
          <tr>
            {["State", "In this run", "Where it goes"].map((head) => (
              <th key={head} scope="col" className="border-line border-b px-3 py-1.5 text-left font-medium">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} selected={selected === row.name} onSelect={onSelect} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  readonly row: StateRow;
  readonly selected: boolean;
  readonly onSelect: (state: string | null) => void;
}

const CELL = "border-hair border-b px-3 py-1.5 align-top";

function Row({ row, selected, onSelect }: RowProps) {
  return (
    <tr className={row.current || selected ? "bg-accent-soft" : ""} aria-current={row.current ? "step" : undefined}>
      <th
        scope="row"
        className={`${CELL} text-left font-normal ${row.current ? "shadow-[inset_3px_0_0_var(--accent)]" : ""}`}
      >
        <button
          type="button"
          aria-pressed={selected}
          onClick={() => onSelect(selected ? null : row.name)}
          className="flex min-h-6 items-center gap-2 text-left font-[550] hover:underline"
        >
          {row.depth > 0 ? <span className="text-ink-3">{"↳".padStart(row.depth, "\u00a0")}</span> : null}
          {row.type === null ? null : <StateBadge type={row.type} />} {row.name}
        </button>
        {row.inside === null ? null : <p className="text-12 text-ink-3">{row.inside}</p>}
      </th>
      <td className={CELL}>{row.progress}</td>
      <td className={CELL}>
        <Lines lines={[...row.ways, ...row.handlers]} />
      </td>
    </tr>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  // Two retriers may read alike; lines never move.
  return lines.map((line, index) => {
    const key = `${index}${line}`;
    return <p key={key}>{line}</p>;
  });
}
