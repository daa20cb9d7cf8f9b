import { bankHref, qualityHref } from "@/components/routes";
import { Link } from "@/components/ui";

const LINK = "inline-block py-1 underline decoration-line underline-offset-3 hover:text-accent";

/** The quiet line at the end of every page. The room under it keeps it clear of the tab bar. */
export function Footer() {
  return (
    <footer className="mx-auto w-full max-w-[1160px] px-4 pt-6 pb-[calc(57px+1.5rem)] text-12 text-ink-3 md:px-6 md:pb-5 print:hidden">
      <p className="flex flex-wrap items-baseline gap-x-4">
        Not affiliated with Amazon Web Services.
        <Link href={bankHref()} className={LINK}>
          Item bank
        </Link>
        <Link href={qualityHref()} className={LINK}>
          Quality of the items
        </Link>
      </p>
    </footer>
  );
}
