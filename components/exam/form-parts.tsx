import type { ExamOffer } from "./offer";
import { shortageText } from "./shortage-text";

/** What the form is made of, by domain, and what our questions can't give. */
export function FormParts({ offer }: { readonly offer: ExamOffer }) {
  const { blueprint, domains } = offer;
  const lacks = shortageText(offer);
  return (
    <section aria-labelledby="parts-title" className="mt-9">
      <h2 id="parts-title" className="text-20">
        What is in it
      </h2>
      <table className="mt-2 w-full text-left">
        <thead>
          <tr className="border-ink border-b-[1.5px] text-12 text-ink-3">
            <th scope="col" className="py-1.5 font-[550]">
              Domain
            </th>
            <th scope="col" className="py-1.5 pl-4 text-right font-[550]">
              Weight
            </th>
            <th scope="col" className="py-1.5 pl-4 text-right font-[550]">
              Questions
            </th>
          </tr>
        </thead>
        <tbody>
          {domains.map(({ id, title, questions }, place) => (
            <tr key={id} className="border-hair border-b">
              <th scope="row" className="py-1.5 font-normal">
                {title}
              </th>
              <td className="figure py-1.5 pl-4 text-right text-13">{blueprint.domains[place]?.weight}%</td>
              <td className="figure py-1.5 pl-4 text-right text-13">{questions}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {lacks.length > 0 ? (
        <div className="mt-3 border-control border-l-[3px] bg-sunk px-4 py-3 text-ink-2">
          <p className="font-semibold text-ink">What our questions can’t give</p>
          <ul className="mt-1 grid gap-1">
            {lacks.map((lack) => (
              <li key={lack}>{lack}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  );
}
