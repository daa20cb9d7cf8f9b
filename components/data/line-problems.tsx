import { countOf } from "@/components/ui";
import type { LineProblem } from "@/lib/cards/exchange";

/** More than anyone reads; the number of all stands above. */
const MOST_SHOWN = 100;

/** The lines of a file that stay out, each with its reason; nothing where there are none. */
export function LineProblems({ problems }: { readonly problems: readonly LineProblem[] }) {
  if (problems.length === 0) return null;
  const rest = problems.length - MOST_SHOWN;
  return (
    <details className="mt-3">
      <summary className="min-h-11 cursor-pointer py-2.5 font-[550] sm:min-h-8 sm:py-1">
        {countOf(problems.length, "line")} can’t be used and will stay out
      </summary>
      <ul className="mt-1 border-hair border-t">
        {problems.slice(0, MOST_SHOWN).map(({ line, message }) => (
          <li key={`${line} ${message}`} className="flex gap-3 border-hair border-b py-1 text-13">
            <span className="figure w-20 shrink-0 text-ink-2">line {line.toLocaleString("en")}</span>
            <span className="min-w-0 [overflow-wrap:anywhere]">{message}</span>
          </li>
        ))}
      </ul>
      {rest > 0 ? <p className="py-1 text-13 text-ink-2">and {rest.toLocaleString("en")} more</p> : null}
    </details>
  );
}
