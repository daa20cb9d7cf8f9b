import { planHref } from "@/components/routes";
import { buttonClass, countOf, Link } from "@/components/ui";
import type { Mastery } from "@/lib/cards";

interface ReportHeadProps {
  /** Of all cards; undefined: there are none. */
  readonly mastery: Mastery | undefined;
}

/** How much of everything the learner would recall now. */
export function ReportHead({ mastery }: ReportHeadProps) {
  return (
    <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-4">
      <div>
        <h1 className="text-16 text-ink-2 font-normal tracking-normal">Progress</h1>
        {mastery ? (
          <>
            <p className="figure mt-1 font-semibold text-52 tracking-[-0.04em]">
              {Math.round(mastery.share * 100)}
              <span className="ml-1 font-normal font-sans text-25 text-ink-3">%</span>
            </p>
            <p className="mt-2 max-w-measure text-17 text-ink-2">
              <b className="font-semibold text-ink">
                You would recall about {Math.round(mastery.known)} of {countOf(mastery.total, "card")} now.
              </b>{" "}
              {mastery.seen === mastery.total
                ? "You have seen all of them."
                : `You have seen ${mastery.seen}; the others count as unknown.`}
            </p>
          </>
        ) : null}
      </div>
      <Link href={planHref()} className={buttonClass("normal", "lead")}>
        Plan and daily numbers
      </Link>
    </header>
  );
}
