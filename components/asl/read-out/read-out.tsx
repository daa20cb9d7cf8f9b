"use client";

import type { ReactNode } from "react";
import { Segmented } from "@/components/ui";
import { useBench } from "../bench-context";
import type { ScaleKind } from "../timeline/scale";
import { secondsText } from "../timeline/segments";
import { useServiceFacts } from "../use-service-facts";
import { EVENT_QUOTA, type Figures, figuresAt, moneyText, PAYLOAD_QUOTA } from "./figures";
import { TypeComparison } from "./type-comparison";

const COUNT = new Intl.NumberFormat("en-US");

interface ReadOutProps {
  readonly scaleKind: ScaleKind;
  readonly onScale: (kind: ScaleKind) => void;
}

/** What the run has taken up to the playhead, against the quotas. */
export function ReadOut({ scaleKind, onScale }: ReadOutProps) {
  const { state } = useBench();
  const { prices } = useServiceFacts();
  const { run, moment, setup } = state;
  const figures = run.type === "done" ? figuresAt(run.record, moment, prices) : null;
  return (
    <div className="flex flex-none flex-wrap items-stretch border-line border-t">
      <dl className="grid min-w-0 flex-1 grid-cols-2 md:grid-cols-5">
        <Figure name="Virtual clock" value={clockText(figures)} aside={longText(figures)} />
        <Figure
          name="Transitions"
          value={figures ? COUNT.format(figures.transitions) : "–"}
          aside={figures && figures.retries > 0 ? `${figures.retries} of them retries` : ""}
        />
        <Figure
          name={`Cost so far, ${setup.type === "STANDARD" ? "Standard" : "Express"}`}
          value={figures ? moneyText(figures.bill[setup.type]) : "–"}
          aside={run.type === "done" ? <TypeComparison record={run.record} setup={run.setup} /> : ""}
        />
        <Figure
          name="Largest payload"
          value={figures ? `${COUNT.format(figures.largestPayload)} B` : "–"}
          aside={`of ${COUNT.format(PAYLOAD_QUOTA)}`}
        />
        <Figure
          name="History"
          value={figures ? COUNT.format(figures.events) : "–"}
          aside={setup.type === "STANDARD" ? `of ${COUNT.format(EVENT_QUOTA)}` : "in the log only"}
        />
      </dl>
      <div className="hidden items-center border-hair border-l px-3 xl:flex">
        <Segmented
          label="Axis of the timeline"
          options={[
            { value: "time", label: "Time" },
            { value: "events", label: "Events" },
          ]}
          value={scaleKind}
          onChange={onScale}
        />
      </div>
    </div>
  );
}

function clockText(figures: Figures | null): string {
  return figures === null ? "–" : `${figures.seconds.toFixed(3)} s`;
}

function longText(figures: Figures | null): string {
  return figures !== null && figures.seconds >= 60 ? secondsText(figures.seconds) : "";
}

interface FigureProps {
  readonly name: string;
  readonly value: string;
  readonly aside: ReactNode;
}

function Figure({ name, value, aside }: FigureProps) {
  return (
    <div className="border-hair px-3 pt-1.5 pb-2 odd:border-r md:border-r md:last:border-r-0 max-md:[&:nth-child(n+3)]:border-t">
      <dt className="text-12 text-ink-3">{name}</dt>
      <dd className="flex flex-wrap items-baseline gap-x-1.5">
        <span className="figure whitespace-nowrap font-[550] text-14">{value}</span>
        <span className="text-12 text-ink-3">{aside}</span>
      </dd>
    </div>
  );
}
