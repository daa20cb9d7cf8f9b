import type { ReactNode } from "react";

interface EmptyStateProps {
  readonly title: string;
  /** What will be here. */
  readonly children: ReactNode;
  /** The one action that fills it. */
  readonly action?: ReactNode;
}

export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="rounded-control border border-control border-dashed p-6">
      <h2 className="text-16">{title}</h2>
      <p className="mt-1 text-ink-2">{children}</p>
      {action ? <div className="mt-4">{action}</div> : null}
    </div>
  );
}
