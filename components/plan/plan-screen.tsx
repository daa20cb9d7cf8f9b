"use client";

import { useDeferredValue, useMemo } from "react";
import { useClock, useDeckIndex } from "@/components/cards";
import { useProgress } from "@/components/progress";
import { cardsHref } from "@/components/routes";
import { Button, buttonClass, EmptyState, Link, LoadingBars } from "@/components/ui";
import { type CardSettings, DEFAULT_SETTINGS, type DeckIndex } from "@/lib/cards";
import { NoExamView } from "./no-exam-view";
import { PlanView } from "./plan-view";
import { retentionCost } from "./retention-cost";
import { SettingsForm } from "./settings-form";
import { forecastFor, type PlanFigures, type PlanInputs, usePlan, usePlanOptions } from "./use-plan";
import { type SettingsDraft, useSettings } from "./use-settings";

const USUAL = DEFAULT_SETTINGS.retention;
/** What the usual retention is compared with. */
const HIGH = 0.95;

/** How the learner wants to be drilled, and what comes of it. */
export function PlanScreen() {
  const { status } = useProgress();
  const loaded = useDeckIndex();
  if (loaded.status === "failed") {
    return (
      <EmptyState title="The cards could not be loaded" action={<Button onClick={loaded.retry}>Try again</Button>}>
        The connection may be gone. After the first visit with a connection, the plan works offline.
      </EmptyState>
    );
  }
  if (loaded.status === "loading" || status.type === "loading")
    return <LoadingBars rows={24} label="Loading your plan" alone />;
  if (loaded.deck.cards.length === 0) {
    return (
      <EmptyState title="No cards yet">Cards come from the facts in the notes; add a note to get some.</EmptyState>
    );
  }
  return <LoadedPlan deck={loaded.deck} />;
}

function LoadedPlan({ deck }: { readonly deck: DeckIndex }) {
  const draft = useSettings();
  const { now } = useClock();
  const options = usePlanOptions(deck, now);
  // Typing and dragging stay quick while the plan is worked out again.
  const settings = useDeferredValue(draft.settings);
  const figures = usePlan(options, settings);
  const cost = useRetentionCost(options, settings, figures);
  return (
    <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,400px)_minmax(0,1fr)]">
      <section aria-label="Settings">
        <SettingsForm
          settings={draft.settings}
          today={figures.today}
          newPerDay={figures.plan.newPerDay}
          retentionCost={cost}
          change={draft.change}
        />
        <SavedLine state={draft.state} />
      </section>
      <section aria-label="Plan" className="min-w-0 lg:sticky lg:top-6 lg:self-start">
        {figures.plan.examDay === null ? (
          <NoExamView figures={figures} options={options} settings={settings} />
        ) : (
          <PlanView figures={figures} settings={settings} introduced={options.today.introduced} change={draft.change} />
        )}
        <p className="mt-8">
          <Link href={cardsHref()} className={buttonClass("normal", "lead")}>
            To the cards
          </Link>
        </p>
      </section>
    </div>
  );
}

/** What the desired retention costs beside the usual one, or the usual beside a high one, in words. */
function useRetentionCost(options: PlanInputs, settings: CardSettings, { plan, days }: PlanFigures): string {
  return useMemo(() => {
    const retention = settings.retention === USUAL ? HIGH : USUAL;
    const other = forecastFor(options, { ...settings, retention }, plan);
    return retentionCost(days, other, retention);
  }, [options, settings, plan, days]);
}

const SAVED: Readonly<Record<SettingsDraft["state"], string>> = {
  untouched: "Changes are saved by themselves and hold at once.",
  changing: "Saving …",
  saved: "Saved.",
};

function SavedLine({ state }: { readonly state: SettingsDraft["state"] }) {
  const { status } = useProgress();
  const words =
    state === "saved" && status.type === "volatile"
      ? "In force, but this browser could not keep it. Save a backup before you close the page."
      : SAVED[state];
  return (
    <p role="status" className="mt-3 text-13 text-ink-3">
      {words}
    </p>
  );
}
