import type { ReactNode } from "react";

interface PanelProps {
  /** Names the region for screen readers. */
  readonly label: string;
  /** What stands in the line above: titles, tabs, figures. */
  readonly head?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A panel of an instrument: no edges of its own, the 1 px gaps of the grid part them. */
export function Panel({ label, head, className = "", children }: PanelProps) {
  return (
    <section aria-label={label} className={`flex min-h-0 min-w-0 flex-col bg-panel ${className}`}>
      {head === undefined ? null : (
        <header className="flex h-11 flex-none items-center gap-2.5 border-line border-b px-3 font-semibold text-13 md:h-9">
          {head}
        </header>
      )}
      {children}
    </section>
  );
}
