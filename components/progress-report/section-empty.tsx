import { Link } from "@/components/ui";

interface SectionEmptyProps {
  /** What will be here, and what fills it. */
  readonly children: string;
  readonly href: string;
  readonly action: string;
}

/** In place of figures that are not there yet. */
export function SectionEmpty({ children, href, action }: SectionEmptyProps) {
  return (
    <p className="rounded-control border border-control border-dashed p-4 text-ink-2">
      {children}{" "}
      <Link href={href} className="text-accent underline underline-offset-3">
        {action}
      </Link>
    </p>
  );
}
