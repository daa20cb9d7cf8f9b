import type { Sent } from "../model";
import { clockText } from "../sent/clock-text";

const CELL = "border-hair border-b px-2 py-1 text-right";

/** The metrics of each request. */
export function MetricsTable({ sent }: { readonly sent: readonly Sent[] }) {
  const names = [...new Set(sent.flatMap(({ invocation }) => invocation.metrics.map(({ name }) => name)))];
  return (
    <section
      aria-label="Metrics by request"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard (WCAG 2.1.1)
      tabIndex={0}
      className="max-h-60 overflow-auto outline-offset-[-2px]"
    >
      <table className="w-full text-12">
        <thead className="text-ink-3">
          <tr>
            {["Time", "Status", ...names].map((head) => (
              <th key={head} scope="col" className={`${CELL} font-[550]`}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="figure">
          {sent.map(({ id, at, invocation }) => (
            <tr key={id}>
              <th scope="row" className={`${CELL} font-normal`}>
                {clockText(at)}
              </th>
              <td className={CELL}>{invocation.response.status}</td>
              {names.map((name) => (
                <td key={name} className={CELL}>
                  {invocation.metrics.find((metric) => metric.name === name)?.value ?? ""}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
