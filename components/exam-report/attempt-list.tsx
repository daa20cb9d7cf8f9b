import { Trash2 } from "lucide-react";
import { paperHref, reportHref } from "@/components/routes";
import { IconButton, Link } from "@/components/ui";
import { estimate, type SittingId } from "@/lib/exam";
import type { ExamAttempt } from "@/lib/progress";
import { shortDateText, usedText } from "./figure-text";
import { useRawCut } from "./raw-cut";
import { ScoreLine } from "./score-line";

interface AttemptListProps {
  /** Newest first. */
  readonly attempts: readonly ExamAttempt[];
  readonly onRemove: (id: SittingId) => void;
}

/** All finished exams, each with its estimate and band, its report and what can be done with it. */
export function AttemptList({ attempts, onRemove }: AttemptListProps) {
  return (
    <ul>
      {attempts.map((attempt) => (
        <AttemptRow key={attempt.sittingId} attempt={attempt} onRemove={onRemove} />
      ))}
    </ul>
  );
}

interface AttemptRowProps {
  readonly attempt: ExamAttempt;
  readonly onRemove: (id: SittingId) => void;
}

function AttemptRow({ attempt, onRemove }: AttemptRowProps) {
  const { sittingId, title, exam, finishedAt, raw, used, allowance, passingScore, style, finishedBy } = attempt;
  const rawCut = useRawCut(attempt.rawCut);
  const { score, low, high } = estimate(raw, { rawCut, passingScore });
  const date = shortDateText(finishedAt);
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-5 gap-y-1 border-hair border-t py-2 sm:grid-cols-[minmax(0,1fr)_9.5rem_auto]">
      <div className="min-w-0">
        <Link
          href={reportHref(sittingId)}
          className="font-[550] text-accent underline decoration-transparent underline-offset-3 hover:decoration-current"
        >
          {title}, {date}
        </Link>
        <p className="text-13 text-ink-2">
          {exam}, {raw.right} of {raw.total} scored right, {usedText(used, allowance)}
          {finishedBy === "time" ? ", ended by time" : ""}
          {style === "practice" ? ", practice style" : ""}
        </p>
      </div>
      <p className="figure whitespace-nowrap text-right max-sm:col-start-1 max-sm:row-start-2 max-sm:text-left">
        <span className="font-[550] text-16">{score}</span>{" "}
        <span className="text-13 text-ink-3">
          {low} to {high}
        </span>
        <ScoreLine low={low} high={high} score={score} passingScore={passingScore} />
      </p>
      <div className="flex max-sm:row-span-2">
        <Link
          href={paperHref(sittingId)}
          aria-label={`Paper and key of ${title}, ${date}`}
          className="inline-flex h-11 items-center rounded-control px-2.5 text-13 text-ink-2 hover:bg-hover hover:text-ink md:h-8"
        >
          Paper
        </Link>
        <IconButton label={`Delete ${title}, ${date}`} onClick={() => onRemove(sittingId)}>
          <Trash2 size={16} strokeWidth={1.5} aria-hidden="true" />
        </IconButton>
      </div>
    </li>
  );
}
