"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { reportHref } from "@/components/routes";
import { buttonClass, Link } from "@/components/ui";
import type { ExamFinish, ExamRecord } from "@/lib/progress";
import { CalmScreen } from "./calm-screen";

interface OverScreenProps {
  readonly record: ExamRecord;
  readonly finish: ExamFinish;
}

/** The exam is over. Who ended it goes straight to the report; whose time ran out gets a breath first. */
export function OverScreen({ record: { sittingId, title }, finish }: OverScreenProps) {
  const router = useRouter();
  const href = reportHref(sittingId);
  const ended = finish.by === "learner";
  useEffect(() => {
    if (ended) router.replace(href);
  }, [ended, router, href]);
  return (
    <CalmScreen
      title={ended ? "The exam is over" : "Time is up"}
      actions={
        <Link href={href} className={buttonClass("main", "lead")}>
          See the report
        </Link>
      }
    >
      <p>
        {title} was handed in{ended ? "" : " by itself"}. All answers you had given are in it; what was open counts as
        wrong.
      </p>
      <p>The report tells how it went, and why each option is right or wrong.</p>
    </CalmScreen>
  );
}
