import Link from "next/link";
import { examHref, sittingHref } from "@/components/routes";
import { buttonClass, EmptyState } from "@/components/ui";
import type { AttemptState } from "./use-attempt";

interface NoAttemptProps {
  readonly state: Exclude<AttemptState, { status: "loading" | "ready" }>;
}

/** Why there is no report to show, and the way on. */
export function NoAttempt({ state }: NoAttemptProps) {
  return (
    <>
      <h1 className="mb-6 text-36 tracking-[-0.03em]">Exam report</h1>
      <Why state={state} />
    </>
  );
}

function Why({ state }: NoAttemptProps) {
  switch (state.status) {
    case "open":
      return (
        <EmptyState
          title="This exam is not over yet"
          action={
            <Link href={sittingHref(state.record.sittingId)} className={buttonClass("main", "lead")}>
              Go on with it
            </Link>
          }
        >
          {state.record.title} is open. Its report comes when it is handed in.
        </EmptyState>
      );
    case "unknown":
      return (
        <EmptyState title="No such attempt here" action={<ToExams />}>
          It may have been deleted, or it is in another browser: attempts stay where they were made. A backup of that
          browser brings them here.
        </EmptyState>
      );
    case "unreadable":
      return (
        <EmptyState title="This attempt can’t be read" action={<ToExams />}>
          {state.record.title} is in your history, but its items can’t be read from this browser’s storage. A backup
          that has them mends it.
        </EmptyState>
      );
  }
}

function ToExams() {
  return (
    <Link href={examHref()} className={buttonClass("main", "lead")}>
      To the mock exams
    </Link>
  );
}
