import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";

interface DisclosureProps {
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** What few need, behind a line that opens it. */
export function Disclosure({ label, className = "", children }: DisclosureProps) {
  return (
    <details className={`group ${className}`}>
      <summary className="flex min-h-11 cursor-pointer list-none items-center gap-1.5 font-[550] hover:text-accent md:min-h-8 [&::-webkit-details-marker]:hidden">
        <ChevronRight
          size={16}
          strokeWidth={1.5}
          aria-hidden="true"
          className="text-ink-2 transition-transform duration-(--fast) group-open:rotate-90"
        />
        {label}
      </summary>
      {children}
    </details>
  );
}
