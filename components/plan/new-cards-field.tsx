"use client";

import { useId } from "react";
import { Segmented } from "@/components/ui";
import { NumberField } from "./number-field";

const MOST = 500;

interface NewCardsFieldProps {
  /** Null: by the plan. */
  readonly newPerDay: number | null;
  /** What the plan asks for now. */
  readonly planned: number;
  readonly onChange: (newPerDay: number | null) => void;
}

/** New cards a day: as the plan says, or a number of the learner's. */
export function NewCardsField({ newPerDay, planned, onChange }: NewCardsFieldProps) {
  const hintId = useId();
  return (
    <div className="border-hair border-t pt-4 last:pb-4">
      <p className="mb-1.5 font-[550]">New cards a day</p>
      <Segmented
        label="New cards a day"
        describedBy={hintId}
        options={[
          { value: "plan", label: "By the plan" },
          { value: "number", label: "My number" },
        ]}
        value={newPerDay === null ? "plan" : "number"}
        onChange={(choice) => onChange(choice === "plan" ? null : planned)}
      />
      <p id={hintId} className="mt-1.5 pb-4 text-13 text-ink-3">
        {newPerDay === null
          ? `That is ${planned} a day now; it follows the exam date and the days you miss.`
          : "It stays as it is, whatever the exam date asks for."}
      </p>
      {newPerDay === null ? null : (
        <NumberField
          label="My number of new cards"
          hint="0 stops new cards; reviews go on."
          unit="a day"
          value={newPerDay}
          min={0}
          max={MOST}
          onChange={onChange}
        />
      )}
    </div>
  );
}
