"use client";

import type { AttemptSummary, TrendPoint } from "@/lib/exam";
import { ChartOrTable } from "./chart-or-table";
import { DomainTrend } from "./domain-trend";
import { rangeText, shortDateText } from "./figure-text";
import { PlainTable } from "./plain-table";
import { ScoreTrend } from "./score-trend";

interface TrendSectionProps {
  /** Attempts at one exam by time, with their estimates in the same order. */
  readonly attempts: readonly AttemptSummary[];
  readonly points: readonly TrendPoint[];
}

/** Where the attempts lead, as a whole and by domain. */
export function TrendSection({ attempts, points }: TrendSectionProps) {
  const passingScore = attempts.at(-1)?.passingScore ?? 0;
  return (
    <div className="grid gap-y-10">
      <ChartOrTable
        title="Trend"
        sentence={`${sentenceOf(points, passingScore)} The grey bar is the band: short forms have long ones.`}
        chart={<ScoreTrend points={points} passingScore={passingScore} />}
        table={
          <PlainTable
            caption="Estimated scores"
            heads={["Attempt", "Right", "Score", "Band"]}
            rows={attempts.map(({ sittingId, title, raw, finishedAt }, place) => {
              const point = points[place];
              const { score = 0, low = 0, high = 0 } = point?.estimate ?? {};
              return {
                key: sittingId,
                name: `${place + 1}. ${title}, ${shortDateText(finishedAt)}`,
                cells: [`${raw.right} of ${raw.total}`, String(score), `${low} to ${high}`],
              };
            })}
          />
        }
      />
      <ChartOrTable
        title="Domains over time"
        sentence="Share of right answers in each domain, attempt by attempt; the number is the last one."
        chart={<DomainTrend points={points} />}
        table={
          <PlainTable
            caption="Right answers by domain"
            heads={["Domain", ...numbersOf(points)]}
            rows={domainRows(points)}
          />
        }
      />
    </div>
  );
}

function sentenceOf(points: readonly TrendPoint[], passingScore: number): string {
  const over = points.filter(({ estimate }) => estimate.score >= passingScore).length;
  return `Estimated score of each attempt against the mark of ${passingScore}: ${over} of ${points.length} reached it.`;
}

function numbersOf(points: readonly TrendPoint[]): readonly string[] {
  return points.map((_, place) => String(place + 1));
}

function domainRows(points: readonly TrendPoint[]) {
  return (points.at(-1)?.domains ?? []).map(({ id, title }) => ({
    key: id,
    name: title,
    cells: points.map(({ domains }) => {
      const part = domains.find((domain) => domain.id === id);
      return part && part.total > 0 ? `${part.right}/${part.total}, ${rangeText(part.low, part.high)}` : "–";
    }),
  }));
}
