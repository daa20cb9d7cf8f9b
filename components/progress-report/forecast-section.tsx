"use client";

import { useMemo, useState } from "react";
import { secondsPerCard } from "@/components/plan";
import { planHref } from "@/components/routes";
import { Segmented } from "@/components/ui";
import { type DeckIndex, forecast, learningDay, type Moment, newPerDay } from "@/lib/cards";
import type { Progress } from "@/lib/progress";
import { FigureSection } from "./figure-section";
import { forecastFigure } from "./forecast-figure";
import { SectionEmpty } from "./section-empty";

const SPANS = ["14", "30", "90"] as const;
type Span = (typeof SPANS)[number];

interface ForecastSectionProps {
  readonly deck: DeckIndex;
  readonly progress: Progress;
  readonly now: Moment;
}

/** What the next days will bring. */
export function ForecastSection({ deck, progress, now }: ForecastSectionProps) {
  const [span, setSpan] = useState<Span>("30");
  const view = useMemo(() => viewOf({ deck, progress, now }, Number(span)), [deck, progress, now, span]);
  return (
    <FigureSection
      title="Reviews to come"
      view={view}
      empty={
        <SectionEmpty href={planHref()} action="Make a plan">
          Nothing is to come: there is no card to review, and no new one a day.
        </SectionEmpty>
      }
      choice={
        <Segmented
          label="Days ahead"
          options={SPANS.map((value) => ({ value, label: `${value} days` }))}
          value={span}
          onChange={setSpan}
        />
      }
    />
  );
}

function viewOf({ deck, progress, now }: ForecastSectionProps, days: number) {
  const { cards: records, settings } = progress;
  const today = learningDay(now);
  const { reviews = 0, introduced = 0 } = progress.days.get(today) ?? {};
  const unseen = deck.cards.filter(({ id }) => {
    const record = records.get(id);
    return !record || (record.memory === null && !record.suspended);
  }).length;
  const perDay = newPerDay({ settings, today, unseen, introduced });
  const options = { deck, records, settings, now, days, newPerDay: perDay, today: { reviews, introduced } };
  return forecastFigure(forecast({ ...options, seed: `report ${today}` }), secondsPerCard(progress.days, today));
}
