import type { DrillMetric } from "@/lib/sandbox/gateway";

const CELL = "border-hair border-b px-2 py-1";
const HEADS = ["Metric", "Samples", "Sum", "Average", "Most"] as const;

/** The metrics of an incident. */
export function EvidenceMetrics({ metrics }: { readonly metrics: readonly DrillMetric[] }) {
  return (
    <section
      aria-label="Metrics of the incident"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard (WCAG 2.1.1)
      tabIndex={0}
      className="overflow-x-auto outline-offset-[-2px]"
    >
      <table className="w-full text-12">
        <thead className="text-ink-3">
          <tr>
            {HEADS.map((head) => (
              <th key={head} scope="col" className={`${CELL} text-right font-[550] first:text-left`}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="figure">
          {metrics.map(({ name, samples, sum, most }) => (
            <tr key={name}>
              <th scope="row" className={`${CELL} text-left font-normal`}>
                {name}
              </th>
              {[samples, sum, sum / samples, most].map((value, at) => (
                <td key={HEADS[at + 1]} className={`${CELL} text-right`}>
                  {value.toLocaleString("en", { maximumFractionDigits: 1 })}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
