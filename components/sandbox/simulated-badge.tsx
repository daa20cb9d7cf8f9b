import { FileText } from "lucide-react";

interface SimulatedBadgeProps {
  /** What is simulated, and what is not, a few words each. */
  readonly simulated: string;
  readonly not: string;
}

/** Says what of the service the sandbox simulates. */
export function SimulatedBadge({ simulated, not }: SimulatedBadgeProps) {
  return (
    <p className="inline-flex min-h-6 items-center gap-1.5 rounded-mark border border-control border-dashed px-2 text-12 text-ink-2">
      <FileText size={14} strokeWidth={1.5} aria-hidden="true" className="shrink-0" />
      <span>
        Simulated: {simulated}. Not: {not}.
      </span>
    </p>
  );
}
