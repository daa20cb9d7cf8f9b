import { examHref } from "@/components/routes";
import { buttonClass, countOf, Link } from "@/components/ui";
import type { ExamOffer } from "./offer";
import { shortageText } from "./shortage-text";

interface OfferTableProps {
  readonly label: string;
  /** Of one exam. */
  readonly offers: readonly ExamOffer[];
}

const HEAD = "py-1.5 align-bottom font-[550]";
const FIGURE = "hidden py-3 pl-4 text-right md:table-cell";

/** The forms of an exam: how much of it, of which domains, what our questions can't give, and the way to the rules. */
export function OfferTable({ label, offers }: OfferTableProps) {
  const domains = domainsOf(offers);
  return (
    <table aria-label={label} className="mt-4 w-full text-left">
      <thead className="sr-only md:not-sr-only md:table-header-group">
        <tr className="border-ink border-b-[1.5px] text-12 text-ink-3">
          <th scope="col" className={HEAD}>
            Form
          </th>
          <th scope="col" className={`${HEAD} pl-4 text-right`}>
            Questions
          </th>
          <th scope="col" className={`${HEAD} pl-4 text-right`}>
            Minutes
          </th>
          {domains.map(({ id, title }) => (
            <th key={id} scope="col" className={`${HEAD} w-28 pl-4 text-right`}>
              {title}
            </th>
          ))}
          <th scope="col">
            <span className="sr-only">Choose</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {offers.map((offer) => (
          <OfferRow key={offer.blueprint.id} offer={offer} domainIds={domains.map(({ id }) => id)} />
        ))}
      </tbody>
    </table>
  );
}

/** All domains that some form asks about, as the exam numbers them. */
function domainsOf(offers: readonly ExamOffer[]): readonly { readonly id: string; readonly title: string }[] {
  const byId = new Map(offers.flatMap(({ domains }) => domains.map((domain) => [domain.id, domain] as const)));
  return [...byId.values()].sort((a, b) => a.id.localeCompare(b.id, "en", { numeric: true }));
}

function OfferRow({ offer, domainIds }: { readonly offer: ExamOffer; readonly domainIds: readonly string[] }) {
  const { blueprint, questions, minutes, domains } = offer;
  const lacks = shortageText(offer);
  const byId = new Map(domains.map((domain) => [domain.id, domain.questions]));
  return (
    <tr className="border-hair border-b align-top">
      <th scope="row" className="py-3 font-normal">
        <span className="font-semibold">{blueprint.title}</span>
        <span className="block text-13 text-ink-3">
          <span className="md:hidden">
            {countOf(questions, "question")}, {countOf(minutes, "minute")}.{" "}
          </span>
          {blueprint.summary}
        </span>
        {lacks.length > 0 ? (
          <details className="text-13 text-ink-2">
            <summary className="min-h-11 cursor-pointer content-center md:min-h-6">
              What our questions can’t give
            </summary>
            <ul className="grid gap-1 pb-1 pl-4">
              {lacks.map((lack) => (
                <li key={lack} className="list-disc">
                  {lack}
                </li>
              ))}
            </ul>
          </details>
        ) : null}
      </th>
      <td className={`${FIGURE} figure`}>{questions}</td>
      <td className={`${FIGURE} figure`}>{minutes}</td>
      {domainIds.map((id) => (
        <td key={id} className={`${FIGURE} figure text-ink-2`}>
          {byId.get(id) ?? "–"}
        </td>
      ))}
      <td className="py-3 pl-4 text-right md:py-2 md:pl-6">
        <Link
          href={examHref(`form=${encodeURIComponent(blueprint.id)}`)}
          aria-label={`Choose ${blueprint.exam}, ${blueprint.title}`}
          className={buttonClass()}
        >
          Choose
        </Link>
      </td>
    </tr>
  );
}
