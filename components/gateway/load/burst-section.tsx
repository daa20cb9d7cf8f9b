"use client";

import { useId, useState } from "react";
import { ChartLegend, FigureTable, LazyChart } from "@/components/figures";
import { Button, TableToggle } from "@/components/ui";
import { burstFigure } from "./burst-figure";
import type { BurstResult } from "./burst-result";
import { LoadSection } from "./load-section";
import { useBurst } from "./use-burst";

/** Most requests of a burst. */
const MOST = 100_000;
const LONGEST = 3_600;

/** Sends the request of the form many times, and shows what the limits make of it. */
export function BurstSection() {
  const [perSecond, setPerSecond] = useState(100);
  const [seconds, setSeconds] = useState(10);
  const { progress, result, problem, start, stop } = useBurst();
  const total = perSecond * seconds;
  const runs = progress !== null;
  return (
    <LoadSection title="Burst">
      <form
        className="flex flex-wrap items-end gap-x-3 gap-y-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (!runs && total <= MOST) void start(perSecond, seconds);
        }}
      >
        <Amount label="Requests per second" value={perSecond} most={MOST} onChange={setPerSecond} />
        <Amount label="Seconds" value={seconds} most={LONGEST} onChange={setSeconds} />
        <Button type="submit" disabled={runs || total > MOST}>
          Start burst
        </Button>
        {runs ? <Button onClick={stop}>Stop</Button> : null}
      </form>
      <p className={total > MOST ? "text-4xx" : "text-ink-2"}>
        {total.toLocaleString("en")} requests
        {total > MOST ? `; at most ${MOST.toLocaleString("en")} in one burst.` : ", the one in the form."}
      </p>
      {runs ? (
        <progress aria-label="Requests sent" value={progress} max={total} className="h-2 w-full accent-accent" />
      ) : null}
      {problem === null ? null : <p role="alert">{problem}</p>}
      {result === null || runs ? null : <BurstView result={result} />}
    </LoadSection>
  );
}

interface AmountProps {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

function Amount({ label, value, most, onChange }: AmountProps) {
  const id = useId();
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-12 text-ink-2">
        {label}
      </label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={1}
        max={most}
        value={value}
        onChange={({ target }) => onChange(Math.max(1, Math.min(most, Math.trunc(target.valueAsNumber) || 1)))}
        className="figure h-11 w-28 rounded-control border border-control bg-panel px-2 text-14 md:h-8 md:text-13"
      />
    </div>
  );
}

function BurstView({ result }: { readonly result: BurstResult }) {
  const [asTable, setAsTable] = useState(false);
  const view = burstFigure(result);
  return (
    <div className="grid min-w-0 gap-1">
      <div className="flex items-start justify-between gap-4">
        <p role="status">{view.sentence}</p>
        <TableToggle title="Burst" asTable={asTable} onToggle={() => setAsTable(!asTable)} />
      </div>
      {asTable ? (
        <FigureTable view={view} title="Burst" />
      ) : (
        <>
          <LazyChart view={view} />
          <ChartLegend columns={view.columns} />
        </>
      )}
    </div>
  );
}
