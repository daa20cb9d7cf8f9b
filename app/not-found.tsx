import type { Metadata } from "next";
import { OpenSearchButton } from "@/components/shell";
import { buttonClass, Link } from "@/components/ui";

export const metadata: Metadata = { title: "Not found" };

export default function NotFoundPage() {
  return (
    <div className="mx-auto max-w-[728px] px-4 pt-10 pb-8 md:px-6 md:pt-18">
      <h1 className="text-36">There is no page here</h1>
      <p className="mt-3 max-w-measure text-17 text-ink-2">
        The address may be mistyped, or the note behind it was moved or renamed. Your progress is untouched.
      </p>
      <div className="mt-6 flex flex-wrap gap-2">
        <Link href="/" className={buttonClass("main")}>
          Go to Today
        </Link>
        <OpenSearchButton />
      </div>
    </div>
  );
}
