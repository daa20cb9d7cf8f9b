"use client";

import { useMemo } from "react";
import { useProgress } from "@/components/progress";
import {
  type CardSettings,
  type DeckIndex,
  type ForecastDay,
  forecast,
  learningDay,
  type Moment,
  type Plan,
  type PlanOptions,
  planFor,
} from "@/lib/cards";
import { secondsPerCard } from "./minutes-of";

/** Days that are looked ahead where there is no exam date. */
export const HORIZON = 30;
/** An exam further away than this is not drawn to its end. */
const FARTHEST = 365;

/** All that a plan is made of but the settings. */
export type PlanInputs = Omit<PlanOptions, "settings">;

export interface PlanFigures {
  /** Learning day. */
  readonly today: number;
  readonly plan: Plan;
  /** From today to the eve of the exam, or thirty days. */
  readonly days: readonly ForecastDay[];
  /** Seconds for one showing of a card. */
  readonly pace: number;
}

/** The plan under the given settings, and what each day would bring. */
export function usePlan(options: PlanInputs, settings: CardSettings): PlanFigures {
  return useMemo(() => {
    const plan = planFor({ ...options, settings });
    const days = forecastFor(options, settings, plan);
    return { today: learningDay(options.now), plan, days, pace: options.secondsPerCard };
  }, [options, settings]);
}

/** The forecast that belongs to a plan: to the eve of the exam, or thirty days. */
export function forecastFor(
  options: PlanInputs,
  settings: CardSettings,
  { daysLeft, newPerDay }: Plan,
): readonly ForecastDay[] {
  const days = daysLeft !== null && daysLeft > 0 ? Math.min(daysLeft, FARTHEST) : HORIZON;
  return forecast({ ...options, settings, days, newPerDay });
}

/** What plans are made of: the same object until a learning day begins or the progress changes. */
export function usePlanOptions(deck: DeckIndex, now: Moment): PlanInputs {
  const { progress } = useProgress();
  const { cards: records, days } = progress;
  const today = learningDay(now);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the minute does not matter, the day does
  return useMemo(() => {
    const { reviews = 0, introduced = 0 } = days.get(today) ?? {};
    const pace = secondsPerCard(days, today);
    return { deck, records, now, today: { reviews, introduced }, secondsPerCard: pace, seed: `plan ${today}` };
  }, [deck, records, days, today]);
}
