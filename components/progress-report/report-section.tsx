import { type ReactNode, useId } from "react";

interface ReportSectionProps {
  readonly title: string;
  /** What the figures mean. */
  readonly sentence?: string | undefined;
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** One part of the report: a title, what it means, and the figures. */
export function ReportSection({ title, sentence, tools, children }: ReportSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="min-w-0">
      <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 gap-y-1 md:min-h-8">
        <h2 id={id} className="text-20">
          {title}
        </h2>
        {tools}
      </div>
      {sentence ? <p className="mt-1 max-w-measure text-ink-2">{sentence}</p> : null}
      <div className="mt-3">{children}</div>
    </section>
  );
}
