import { boundsText, type Figure, figureText, isWithin } from "@/lib/quiz";
import { WideTable } from "./wide-table";

/** The figures of some rules with their bounds, what other banks reach, and whether the bank keeps the bounds. */
export function FigureRows({ title, figures }: { readonly title: string; readonly figures: readonly Figure[] }) {
  return (
    <WideTable
      caption={title}
      heads={["Rule", "What is measured", "Here", "Bound", "Other banks", "Kept"]}
      figuresFrom={2}
    >
      {figures.map((figure) => (
        <FigureRow key={`${figure.rule} ${figure.name}`} figure={figure} />
      ))}
    </WideTable>
  );
}

function FigureRow({ figure }: { readonly figure: Figure }) {
  const { rule, name, value, unit, peers } = figure;
  const kept = isWithin(figure);
  return (
    <tr className="border-hair border-t align-baseline">
      <td className="figure py-1 pr-3 text-ink-3">{rule}</td>
      <th scope="row" className="py-1 pr-3 text-left font-normal">
        {name}
      </th>
      <td className="figure whitespace-nowrap py-1 pr-3 text-right font-semibold">{figureText(value, unit)}</td>
      <td className="figure whitespace-nowrap py-1 pr-3 text-right text-ink-2">{boundsText(figure)}</td>
      <td className="figure py-1 pr-3 text-right text-ink-2">{peers ?? "not known"}</td>
      <td className={`py-1 pr-1 text-right ${kept ? "text-ink-2" : "font-semibold text-fail"}`}>
        {kept ? "yes" : "no"}
      </td>
    </tr>
  );
}
