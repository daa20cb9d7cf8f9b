import { CodeText, countOf } from "@/components/ui";
import type { RejectedItem } from "@/lib/quiz";

/** What was written and thrown away, under the rule that it breaks. */
export function RejectedList({ rejected }: { readonly rejected: readonly RejectedItem[] }) {
  const rules = [...new Set(rejected.map(({ gate }) => gate))].toSorted();
  return (
    <section>
      <h2>Thrown away</h2>
      <p className="mb-3 max-w-measure text-ink-2">
        {countOf(rejected.length, "item was", "items were")} written and not kept.
      </p>
      {rules.map((rule) => {
        const items = rejected.filter(({ gate }) => gate === rule);
        return (
          <details key={rule} className="border-hair border-b">
            <summary className="cursor-pointer py-2 hover:bg-hover">
              <span className="figure">{rule}</span>, {countOf(items.length, "item")}
            </summary>
            <ul className="grid gap-2 pb-3 pl-4 [overflow-wrap:anywhere]">
              {items.map(({ id, stem, reason }) => (
                <li key={`${id} ${reason}`}>
                  <CodeText>{stem}</CodeText>
                  <p className="text-13 text-ink-3">
                    <CodeText>{reason}</CodeText>
                  </p>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}
