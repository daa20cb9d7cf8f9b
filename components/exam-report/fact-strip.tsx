import type { ExamReport } from "@/lib/exam";
import { factsOf } from "./facts-of";

/** The few numbers that say how the answers came about. */
export function FactStrip({ report }: { readonly report: ExamReport }) {
  return (
    <ul className="mt-4 grid grid-cols-2 border-hair border-t sm:grid-cols-4">
      {factsOf(report).map(({ count, words }) => (
        <li
          key={words}
          className="border-hair py-2.5 pr-2.5 not-first:sm:border-l not-first:sm:pl-3.5 max-sm:even:border-l max-sm:even:pl-3.5 max-sm:nth-[n+3]:border-t"
        >
          <span className="figure block font-[550] text-20 tracking-[-0.03em]">{count}</span>
          <span className="block text-13 text-ink-2 leading-[1.125rem]">{words}</span>
        </li>
      ))}
    </ul>
  );
}
