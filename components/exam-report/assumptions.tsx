"use client";

import { useId } from "react";
import { useChoice } from "@/components/shell";
import type { ExamReport } from "@/lib/exam";
import { listText, percentText } from "./figure-text";
import { RAW_CUT, RAW_CUTS } from "./raw-cut";

interface AssumptionsProps {
  readonly report: ExamReport;
  /** The raw cut that the blueprint assumes, 0 to 1. */
  readonly ownCut: number;
  readonly earlier: readonly number[];
}

/** What the estimate rests on, with the one assumption that can be changed. */
export function Assumptions({ report: { raw, assumptions }, ownCut, earlier }: AssumptionsProps) {
  const id = useId();
  const chosen = useChoice(RAW_CUT) ?? "own";
  return (
    <div className="mt-6 max-w-[43rem] border-accent border-l-3 py-0.5 pl-4 text-16 leading-[1.625rem] md:text-17 md:leading-[1.6875rem]">
      <p>
        The estimate is ours: AWS does not publish its conversion, and it differs by form. With{" "}
        {raw.total === 1 ? "one scored item" : `${raw.total} scored items`} the band should hold in four cases of five.
        {earlier.length > 0 ? ` ${earlierWords(earlier)}` : ""}
      </p>
      <p className="mt-2 text-14 text-ink-2 leading-[1.375rem]">
        <label htmlFor={id}>We take</label>{" "}
        <select
          id={id}
          value={chosen}
          onChange={(event) => {
            const value = RAW_CUT.values.find((each) => each === event.currentTarget.value);
            if (value) RAW_CUT.write(value);
          }}
          aria-label="Share of scored items that stands for the pass mark"
          className="figure h-11 rounded-control border border-control bg-panel px-1.5 text-13 text-ink md:h-7"
        >
          <option value="own">{percentText(ownCut)}</option>
          {RAW_CUTS.filter((cut) => Number(cut) !== Math.round(ownCut * 100)).map((cut) => (
            <option key={cut} value={cut}>
              {cut}%
            </option>
          ))}
        </select>{" "}
        of the scored items right for the pass mark of {assumptions.passingScore}. From there a straight line runs down
        to 100 for none and up to 1000 for all. Blank is wrong; an item with several answers counts only when all are
        right.
      </p>
    </div>
  );
}

function earlierWords(earlier: readonly number[]): string {
  if (earlier.length === 1) return `Your earlier mock, ${earlier[0]}, is the ring.`;
  const shown = earlier.slice(-4).map(String);
  const which =
    earlier.length > shown.length ? `${earlier.length} earlier mocks, lately` : `${earlier.length} earlier mocks,`;
  return `Your ${which} ${listText(shown)}, are the rings.`;
}
