import type { Remaining } from "./minutes-left";

const KINDS: readonly { readonly kind: keyof Remaining; readonly label: string }[] = [
  { kind: "learning", label: "learning" },
  { kind: "changed", label: "changed" },
  { kind: "review", label: "review" },
  { kind: "fresh", label: "new" },
];

interface KindCountsProps {
  readonly remaining: Remaining;
  /** Kind of the card on the screen. */
  readonly current: keyof Remaining | null;
}

/** What is left, by kind; the kind of the card on the screen is underlined. */
export function KindCounts({ remaining, current }: KindCountsProps) {
  const kinds = KINDS.filter(({ kind }) => remaining[kind] > 0 || kind === current);
  return (
    <ul aria-label="Left" className="mt-2 flex flex-wrap gap-x-4 gap-y-0.5 text-13 text-ink-3">
      {kinds.map(({ kind, label }) => (
        <li
          key={kind}
          aria-current={kind === current ? "true" : undefined}
          className="aria-[current]:font-[550] aria-[current]:text-ink aria-[current]:underline aria-[current]:decoration-accent aria-[current]:decoration-2 aria-[current]:underline-offset-4"
        >
          <span className="figure">{remaining[kind]}</span> {label}
        </li>
      ))}
    </ul>
  );
}
