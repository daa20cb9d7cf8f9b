import { Link } from "@/components/ui";

/** The name, with the product's trace. */
export function Brand() {
  return (
    <Link href="/" className="flex items-center gap-2 font-semibold text-16 tracking-[-0.025em]">
      <BrandMark />
      cloudrill
    </Link>
  );
}

/** The trace alone. */
export function BrandMark() {
  return (
    <svg viewBox="0 0 22 22" width={22} height={22} fill="none" aria-hidden="true" className="shrink-0">
      <path d="M1 6.5h7v9h7" className="stroke-ink" strokeWidth={2} />
      <circle cx="17.5" cy="15.5" r="3.5" className="fill-accent" />
    </svg>
  );
}
