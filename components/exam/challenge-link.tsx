"use client";

import { useRouter } from "next/navigation";
import { newId } from "@/components/progress";
import { challengePaperHref, examHref } from "@/components/routes";
import { Button, buttonClass, Link, useToast } from "@/components/ui";
import { type Blueprint, type Challenge, challengeQuery } from "@/lib/exam";

interface ChallengeLinkProps {
  readonly blueprint: Blueprint;
  /** The form that the address names; null: none yet. */
  readonly challenge: Challenge | null;
  /** The bank at hand; null while it is loading. */
  readonly bank: string | null;
}

const SEED_LENGTH = 8;

/** A link that gives others the very same questions, and what to know of the one that led here. */
export function ChallengeLink({ blueprint, challenge, bank }: ChallengeLinkProps) {
  const router = useRouter();
  const toast = useToast();

  function create() {
    const seed = newId().replaceAll("-", "").slice(0, SEED_LENGTH);
    router.replace(examHref(challengeQuery({ blueprint, seed, bank })), { scroll: false });
  }

  function copy() {
    const told = "The link is in the address bar: copy it from there.";
    if (!navigator.clipboard) return toast(told);
    navigator.clipboard.writeText(window.location.href).then(
      () => toast("Link copied."),
      () => toast(told),
    );
  }

  return (
    <section aria-label="The same questions for others" className="mt-6 grid gap-3">
      <p role="status" className="max-w-measure text-ink-2">
        {challenge === null
          ? "The questions are drawn for you: first those that you have not met. A link gives a form by chance alone, the same for whoever opens it."
          : challengeWords(challenge, bank)}
      </p>
      <div className="flex flex-wrap gap-2">
        {challenge === null ? (
          <Button disabled={bank === null} onClick={create}>
            Make a form to share
          </Button>
        ) : (
          <>
            <Button onClick={copy}>Copy the link</Button>
            <Link href={challengePaperHref(challengeQuery(challenge))} className={buttonClass("bare")}>
              Paper and key to print
            </Link>
          </>
        )}
      </div>
    </section>
  );
}

/** Whether the link gives the same questions here as where it was made. */
function challengeWords({ bank: linked }: Challenge, bank: string | null): string {
  const same = "This form is drawn by chance alone: whoever opens its link gets the same questions in the same order.";
  if (bank === null || linked === bank) return same;
  return "This link was made from another version of the questions, so the form is not the same as there. You can sit it all the same; to compare with somebody, both of you need a new link.";
}
