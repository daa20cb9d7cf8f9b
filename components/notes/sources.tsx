import type { SourceReference } from "@/lib/notes";

const MONTHS = new Intl.DateTimeFormat("en", { month: "long", year: "numeric", timeZone: "UTC" });

/** Where the note has its facts from, and when that was read. */
export function Sources({ sources }: { readonly sources: readonly SourceReference[] }) {
  if (sources.length === 0) return null;
  return (
    <section aria-label="Sources">
      <h2 className="mb-1.5 font-semibold">Sources</h2>
      <ul className="grid gap-1.5 text-ink-2">
        {sources.map(({ title, url, date }) => (
          <li key={`${title} ${url}`}>
            {url === null ? (
              title
            ) : (
              <a href={url} rel="noreferrer" className="underline decoration-line underline-offset-3 hover:text-accent">
                {title}
              </a>
            )}
            {date === null ? "." : `. As of ${inWords(date)}.`}
          </li>
        ))}
      </ul>
    </section>
  );
}

function inWords(date: string): string {
  const time = Date.parse(date);
  return Number.isNaN(time) ? date : MONTHS.format(time);
}
