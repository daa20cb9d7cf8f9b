import type { Rating } from "@/lib/cards";
import type { ReviewedEvent } from "@/lib/progress";

interface GradeTraceProps {
  readonly reviews: readonly ReviewedEvent[];
  readonly done: number;
  readonly total: number;
  /** Nothing is on the screen any more. */
  readonly over: boolean;
}

/** Of more cards only the last grades are drawn: thinner marks would not be seen. */
const MOST = 60;
/** A single card does not fill the line. */
const FEWEST = 12;

const BARS: Readonly<Record<Rating, string>> = {
  again:
    "h-[5px] bg-[repeating-linear-gradient(135deg,var(--ink-2)_0_2px,transparent_2px_4px)] forced-colors:h-px forced-colors:bg-[CanvasText]",
  hard: "h-2.5 bg-ink-2 forced-colors:bg-[CanvasText]",
  good: "h-3.5 bg-ink-2 forced-colors:bg-[CanvasText]",
  easy: "h-[18px] bg-ink-2 forced-colors:bg-[CanvasText]",
};

/** The grades so far as bars on a line, as high as the grade; hatched is Again, blue is the card on the screen. */
export function GradeTrace({ reviews, done, total, over }: GradeTraceProps) {
  const slots = Math.max(FEWEST, Math.min(MOST, total));
  const past = Math.min(reviews.length, Math.max(1, Math.round((slots * done) / Math.max(1, total))));
  const shown = past === 0 ? [] : reviews.slice(-past);
  const ahead = Math.max(0, slots - shown.length - (over ? 0 : 1));
  return (
    <div
      role="progressbar"
      aria-label="Cards done"
      aria-valuemin={0}
      aria-valuenow={Math.min(done, total)}
      aria-valuemax={total}
      aria-valuetext={`${done} of ${total}`}
      className="flex h-[22px] items-end gap-[1.5px] border-ink-2 border-b-[1.5px] md:gap-[3px]"
    >
      {shown.map(({ id, rating }) => (
        <span key={id} className={`min-w-px flex-1 ${BARS[rating]}`} />
      ))}
      {over ? null : <span className="h-full min-w-px flex-1 bg-accent forced-colors:bg-[Highlight]" />}
      {Array.from({ length: ahead }, (_, place) => `ahead ${place}`).map((key) => (
        <span key={key} className="min-w-px flex-1" />
      ))}
    </div>
  );
}
