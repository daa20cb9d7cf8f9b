import Link from "next/link";
import { examHref } from "@/components/routes";
import { buttonClass, countOf } from "@/components/ui";
import type { ExamOffer } from "./offer";
import { shortageText } from "./shortage-text";

/** One form: how much of it, what is in it, what the bank can't give, and the way to its rules. */
export function OfferRow({ offer }: { readonly offer: ExamOffer }) {
  const { blueprint, questions, minutes, domains } = offer;
  const lacks = shortageText(offer);
  return (
    <li className="grid grid-cols-[72px_minmax(0,1fr)] items-start gap-x-3 gap-y-1 border-hair border-t px-4 py-4 first:border-t-0 md:grid-cols-[92px_minmax(0,1fr)_auto] md:gap-x-5 md:px-5">
      <p className="figure font-medium text-25 tracking-[-0.05em] md:text-36">
        {questions}{" "}
        <span className="block font-medium font-sans text-12 text-ink-3 tracking-normal">
          {questions === 1 ? "question" : "questions"}
        </span>
      </p>
      <div>
        <h3 className="text-16">{blueprint.title}</h3>
        <p className="text-ink-2">
          {countOf(minutes, "minute")}. {blueprint.summary}
        </p>
        <p className="mt-1 text-13 text-ink-3">
          {domains.map((each) => `${each.title} ${each.questions}`).join(" · ")}
        </p>
        {lacks.length > 0 ? (
          <details className="mt-1 text-13 text-ink-2">
            <summary className="min-h-11 cursor-pointer content-center md:min-h-6">
              What our questions can’t give
            </summary>
            <ul className="mt-1 grid gap-1 pl-4">
              {lacks.map((lack) => (
                <li key={lack} className="list-disc">
                  {lack}
                </li>
              ))}
            </ul>
          </details>
        ) : null}
      </div>
      <Link
        href={examHref(`form=${encodeURIComponent(blueprint.id)}`)}
        aria-label={`Choose ${blueprint.exam} ${blueprint.title}`}
        className={`${buttonClass()} col-span-2 mt-2 self-center md:col-span-1 md:mt-0 md:min-w-28`}
      >
        Choose
      </Link>
    </li>
  );
}
