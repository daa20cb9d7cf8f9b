import { type ReactNode, useId } from "react";

interface LoadSectionProps {
  readonly title: string;
  /** At the right end of the heading's line. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the panel under its heading. */
export function LoadSection({ title, tools, children }: LoadSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="grid gap-2 border-line border-b p-3 text-13">
      <div className="flex min-h-8 flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h2 id={id} className="font-semibold text-13">
          {title}
        </h2>
        {tools}
      </div>
      {children}
    </section>
  );
}
