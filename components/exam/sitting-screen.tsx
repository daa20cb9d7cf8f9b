"use client";

import { useSearchParams } from "next/navigation";
import type { ReactNode } from "react";
import { useProgressNow } from "@/components/progress";
import { examHref } from "@/components/routes";
import { Button, buttonClass, Link, LoadingBars } from "@/components/ui";
import type { ExamRecord } from "@/lib/progress";
import { CalmScreen } from "./calm-screen";
import { OverScreen } from "./over-screen";
import { SittingDesk } from "./sitting-desk";
import { useSittingForm } from "./use-sitting-form";
import { useSittingLock } from "./use-sitting-lock";

/** The exam that the address names: to be sat, over, open elsewhere, or unknown. */
export function SittingScreen() {
  const id = useSearchParams().get("id");
  const { progress, status } = useProgressNow();
  if (status.type === "loading") return <Loading />;
  const record = progress.exams.find(({ sittingId }) => sittingId === id);
  return record ? <KnownSitting key={record.sittingId} record={record} /> : <UnknownSitting />;
}

function KnownSitting({ record }: { readonly record: ExamRecord }) {
  const loaded = useSittingForm(record.finish === null ? record.startedBy : null);
  const { hold, takeOver } = useSittingLock(record.sittingId);
  if (record.finish) return <OverScreen record={record} finish={record.finish} />;
  if (hold === "elsewhere") return <OpenElsewhere title={record.title} onTakeOver={takeOver} />;
  if (loaded.status === "missing") return <UnreadableForm />;
  if (loaded.status === "loading" || hold === "asking") return <Loading />;
  return <SittingDesk record={record} form={loaded.form} />;
}

function Loading() {
  return (
    <div className="mx-auto max-w-[776px] px-4 pt-16">
      <h1 className="sr-only">Mock exam</h1>
      <LoadingBars rows={10} label="Opening the exam" />
    </div>
  );
}

function OpenElsewhere({ title, onTakeOver }: { readonly title: string; readonly onTakeOver: () => void }) {
  return (
    <CalmScreen
      title="This exam is open in another tab"
      actions={
        <>
          <Button variant="main" size="lead" onClick={onTakeOver}>
            Go on here
          </Button>
          <ToExams />
        </>
      }
    >
      <p>
        {title} goes on there. You can take it over: it continues here where it stands, with all answers, and rests in
        the other tab.
      </p>
    </CalmScreen>
  );
}

function UnknownSitting() {
  return (
    <CalmScreen title="There is no such exam here" actions={<ToExams main />}>
      <p>
        Exams are kept in the browser in which they were begun. This one may be on another device, or was deleted. A
        backup of the other device brings it here.
      </p>
    </CalmScreen>
  );
}

function UnreadableForm() {
  return (
    <CalmScreen title="This exam can’t be opened" actions={<ToExams main />}>
      <p>Its questions can’t be read from this browser’s storage. What you answered elsewhere is untouched.</p>
    </CalmScreen>
  );
}

function ToExams({ main = false }: { readonly main?: boolean }): ReactNode {
  return (
    <Link href={examHref()} className={buttonClass(main ? "main" : "bare", "lead")}>
      To the mock exams
    </Link>
  );
}
