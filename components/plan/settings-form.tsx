"use client";

import type { CardSettings } from "@/lib/cards";
import { Disclosure } from "./disclosure";
import { EasyDaysField } from "./easy-days-field";
import { ExamDateField } from "./exam-date-field";
import { NewCardsField } from "./new-cards-field";
import { NumberField } from "./number-field";
import { RetentionField } from "./retention-field";
import { WeightsField } from "./weights-field";

interface SettingsFormProps {
  readonly settings: CardSettings;
  readonly today: number;
  /** New cards a day that hold now. */
  readonly newPerDay: number;
  /** What the desired retention costs, in words. */
  readonly retentionCost: string;
  readonly change: (patch: Partial<CardSettings>) => void;
}

/** How the learner wants to be drilled. Everything holds at once; there is nothing to send. */
export function SettingsForm({ settings, today, newPerDay, retentionCost, change }: SettingsFormProps) {
  return (
    <form aria-label="Plan settings" onSubmit={(event) => event.preventDefault()} className="border-hair border-b">
      <ExamDateField examDay={settings.examDay} today={today} onChange={(examDay) => change({ examDay })} />
      <RetentionField
        retention={settings.retention}
        cost={retentionCost}
        onChange={(retention) => change({ retention })}
      />
      <NewCardsField
        newPerDay={settings.newPerDay}
        planned={newPerDay}
        onChange={(chosen) => change({ newPerDay: chosen })}
      />
      <NumberField
        label="Most reviews a day"
        hint="What is over waits for the next day; new cards are not counted."
        unit="reviews"
        value={settings.reviewsPerDay}
        min={1}
        max={9999}
        onChange={(reviewsPerDay) => change({ reviewsPerDay })}
      />
      <EasyDaysField easyDays={settings.easyDays} onChange={(easyDays) => change({ easyDays })} />
      <NumberField
        label="Final pass"
        hint="In these last days before the exam every card comes once more. 0 for none."
        unit="days"
        value={settings.finalPass}
        min={0}
        max={30}
        onChange={(finalPass) => change({ finalPass })}
      />
      <Disclosure label="Advanced" className="border-hair border-t py-1">
        <NumberField
          label="Longest interval"
          hint="A card comes back after this many days at the latest."
          unit="days"
          value={settings.maximumInterval}
          min={1}
          max={36_500}
          onChange={(maximumInterval) => change({ maximumInterval })}
        />
        <WeightsField weights={settings.weights} onChange={(weights) => change({ weights })} />
      </Disclosure>
    </form>
  );
}
