import type { ExamReport } from "@/lib/exam";
import { BandRuler } from "./band-ruler";
import { VERDICTS } from "./verdict-words";

interface ScoreHeadProps {
  readonly report: ExamReport;
  /** Estimates of earlier attempts, oldest first. */
  readonly earlier: readonly number[];
}

/** The estimate, what it means for passing, and how sure that is. */
export function ScoreHead({ report: { raw, estimate, assumptions }, earlier }: ScoreHeadProps) {
  return (
    <div className="mt-4 grid items-end gap-x-12 gap-y-3 md:grid-cols-[300px_minmax(0,1fr)]">
      <div>
        <p className="figure -ml-1 font-[550] text-[4.5rem] leading-[4.25rem] tracking-[-0.07em] md:text-[5.25rem] md:leading-[5rem]">
          <span className="sr-only">Estimated score </span>
          {estimate.score}
        </p>
        <p className="mt-2 text-16">
          <b className="font-semibold">{VERDICTS[estimate.likelihood]}</b>{" "}
          <span className="text-ink-2">
            {raw.right} of {raw.total} scored items right; the mark to pass is {assumptions.passingScore}.
          </span>
        </p>
      </div>
      <BandRuler estimate={estimate} passingScore={assumptions.passingScore} earlier={earlier} />
    </div>
  );
}
