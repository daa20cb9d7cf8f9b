import { bankHref } from "@/components/routes";
import { CodeText, countOf, Link } from "@/components/ui";
import type { Figure, Item } from "@/lib/quiz";

interface FlawListProps {
  readonly figures: readonly Figure[];
  readonly items: readonly Item[];
}

/** The items to which some rule objects, each with the rule and the reason. */
export function FlawList({ figures, items }: FlawListProps) {
  const byId = new Map(items.map((item) => [item.id, item]));
  const flaws = figures.flatMap(({ rule, offences }) =>
    offences.flatMap(({ itemId, reason }) => {
      const item = byId.get(itemId);
      return item ? [{ rule, reason, item }] : [];
    }),
  );
  return (
    <section aria-labelledby="flaws">
      <h2 id="flaws">Flaws</h2>
      <p className="mb-3 max-w-measure text-ink-2">
        {countOf(flaws.length, "item")} with one flaw that can be lived with; none has two.
      </p>
      <ul className="border-hair border-t">
        {flaws.map(({ rule, reason, item }) => (
          <li key={`${rule} ${item.id}`} className="border-hair border-b py-1.5 [overflow-wrap:anywhere]">
            <Link href={bankHref({ item: item.id })} className="underline decoration-line underline-offset-3">
              <CodeText>{item.stem}</CodeText>
            </Link>
            <p className="text-13 text-ink-3">
              <span className="figure">{rule}</span> {reason}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
