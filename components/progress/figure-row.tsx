import type { ReactNode } from "react";

interface FigureRowProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** One line of a description list: what it is on the left, how it stands on the right. */
export function FigureRow({ label, children }: FigureRowProps) {
  return (
    <div className="flex min-h-8 flex-wrap items-center justify-between gap-x-4 border-hair border-b py-1">
      <dt className="text-ink-2">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
