import { examHref, sittingHref } from "@/components/routes";
import { buttonClass, EmptyState, Link } from "@/components/ui";
import type { AttemptState } from "./use-attempt";

interface NoAttemptProps {
  readonly state: Exclude<AttemptState, { status: "loading" | "ready" }>;
  readonly title?: string;
}

/** Why there is nothing to show of an exam, and the way on. */
export function NoAttempt({ state, title = "Exam report" }: NoAttemptProps) {
  return (
    <>
      <h1 className="mb-6 text-36 tracking-[-0.03em]">{title}</h1>
      <Why state={state} />
    </>
  );
}

function Why({ state }: Pick<NoAttemptProps, "state">) {
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
          {state.record.title} is open. What is asked here comes when it is handed in.
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

/** A link that can't be read. */
export function UnreadableLink({ problem }: { readonly problem: string }) {
  return (
    <>
      <h1 className="mb-6 text-36 tracking-[-0.03em]">Paper and key</h1>
      <EmptyState title="This link names no form" action={<ToExams />}>
        {problem}
      </EmptyState>
    </>
  );
}

function ToExams() {
  return (
    <Link href={examHref()} className={buttonClass("main", "lead")}>
      To the mock exams
    </Link>
  );
}
