"use client";

import { useId, useState } from "react";
import { type AttemptSummary, type Change, compareAttempts, type SittingId, type Tally } from "@/lib/exam";
import { shortDateText } from "./figure-text";

interface CompareSectionProps {
  /** At least two at one exam, by time. */
  readonly attempts: readonly AttemptSummary[];
  readonly rawCut: number;
}

const CHANGES: Readonly<Record<Change, string>> = { better: "better", worse: "worse", even: "no clear change" };

/** Two attempts side by side, and which differences are more than luck. */
export function CompareSection({ attempts, rawCut }: CompareSectionProps) {
  const id = useId();
  const [chosen, setChosen] = useState<readonly [SittingId | null, SittingId | null]>([null, null]);
  const find = (place: 0 | 1) =>
    attempts.find(({ sittingId }) => sittingId === chosen[place]) ?? attempts.at(place - 2);
  const [one, other] = [find(0), find(1)];
  if (!one || !other) return null;
  const [before, after] = one.finishedAt <= other.finishedAt ? [one, other] : [other, one];
  const nameOf = (attempt: AttemptSummary) => `${attempts.indexOf(attempt) + 1}. ${shortDateText(attempt.finishedAt)}`;
  const comparison = compareAttempts(before, after, rawCut);
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="text-20">
        Compare
      </h2>
      <p className="mt-0.5 max-w-measure text-ink-2">
        A difference counts as better or worse when luck alone makes one so large in fewer than one case of five.
      </p>
      <div className="mt-3.5 grid gap-3 sm:grid-cols-2">
        <AttemptChoice
          label="One attempt"
          attempts={attempts}
          value={one}
          onChange={(next) => setChosen([next, other.sittingId])}
        />
        <AttemptChoice
          label="Another attempt"
          attempts={attempts}
          value={other}
          onChange={(next) => setChosen([one.sittingId, next])}
        />
      </div>
      {before === after ? (
        <p className="mt-3.5 text-ink-2">Choose two different attempts.</p>
      ) : (
        <table className="mt-3.5 w-full text-13">
          <caption className="sr-only">Both attempts</caption>
          <thead>
            <tr className="text-12 text-ink-3 [&>th]:py-1 [&>th]:font-[550]">
              <th scope="col" className="text-left">
                <span className="sr-only">Part</span>
              </th>
              <th scope="col" className="pl-3 text-right">
                {nameOf(before)}
              </th>
              <th scope="col" className="pl-3 text-right">
                {nameOf(after)}
              </th>
              <th scope="col" className="pl-3 text-right">
                Change
              </th>
            </tr>
          </thead>
          <tbody>
            <CompareRow
              name="Estimated score"
              before={`${comparison.before.score} (${comparison.before.low} to ${comparison.before.high})`}
              after={`${comparison.after.score} (${comparison.after.low} to ${comparison.after.high})`}
              change={comparison.change}
            />
            {comparison.domains.map((domain) => (
              <CompareRow
                key={domain.id}
                name={domain.title}
                before={tallyText(domain.before)}
                after={tallyText(domain.after)}
                change={domain.change}
              />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function tallyText({ right, total }: Tally): string {
  return `${right} of ${total}`;
}

interface CompareRowProps {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly change: Change;
}

function CompareRow({ name, before, after, change }: CompareRowProps) {
  return (
    <tr className="border-hair border-t align-baseline [&>td]:py-1.5 [&>td]:pl-3 [&>td]:text-right">
      <th scope="row" className="py-1.5 text-left font-[550]">
        {name}
      </th>
      <td className="figure">{before}</td>
      <td className="figure">{after}</td>
      <td className={change === "even" ? "text-ink-3" : "font-semibold"}>{CHANGES[change]}</td>
    </tr>
  );
}

interface AttemptChoiceProps {
  readonly label: string;
  readonly attempts: readonly AttemptSummary[];
  readonly value: AttemptSummary;
  readonly onChange: (id: SittingId) => void;
}

function AttemptChoice({ label, attempts, value, onChange }: AttemptChoiceProps) {
  return (
    <label className="grid gap-1 text-13 text-ink-2">
      {label}
      <select
        value={value.sittingId}
        onChange={(event) => onChange(event.currentTarget.value as SittingId)}
        className="h-11 w-full min-w-0 rounded-control border border-control bg-panel px-2 text-14 text-ink md:h-8"
      >
        {attempts.map(({ sittingId, title, finishedAt }, place) => (
          <option key={sittingId} value={sittingId}>
            {place + 1}. {title}, {shortDateText(finishedAt)}
          </option>
        ))}
      </select>
    </label>
  );
}
