"use client";

import { Button, buttonClass, Link } from "@/components/ui";

interface ErrorPageProps {
  readonly error: Error;
  /** Fetches and draws the page anew. */
  readonly retry: () => void;
}

export default function ErrorPage({ error, retry }: ErrorPageProps) {
  return (
    <div role="alert" className="mx-auto max-w-[728px] px-4 pt-10 pb-8 md:px-6 md:pt-18">
      <h1 className="text-36">This page stopped working</h1>
      <p className="mt-3 max-w-measure text-17 text-ink-2">
        The mistake is ours. Everything you answered before is kept; to be safe, save a backup of it.
      </p>
      <p className="figure mt-3 text-13 text-ink-3 [overflow-wrap:anywhere]">{error.message}</p>
      <div className="mt-6 flex flex-wrap gap-2">
        <Button variant="main" onClick={retry}>
          Try again
        </Button>
        <Link href="/settings/#data" className={buttonClass()}>
          Save a backup
        </Link>
        <Link href="/" className={buttonClass("bare")}>
          Go to Today
        </Link>
      </div>
    </div>
  );
}
