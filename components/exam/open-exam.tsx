"use client";

import type { ReactNode } from "react";
import { sittingHref } from "@/components/routes";
import { buttonClass, Kbd, Link } from "@/components/ui";
import type { Form } from "@/lib/exam";
import type { ExamRecord } from "@/lib/progress";
import { openExamWords } from "./open-exam-words";
import { PlaceStrip } from "./place-strip";
import { useReplayed } from "./use-replayed";
import { useSittingForm } from "./use-sitting-form";

interface OpenExamProps {
  readonly record: ExamRecord;
  /** The one that is meant first. */
  readonly first: boolean;
  readonly shortcut?: string;
  /** What else can be done with it. */
  readonly children?: ReactNode;
}

/** An exam that was begun and isn't over: how it stands, and the way back into it. Its height is kept until its form is read. */
export function OpenExam(props: OpenExamProps) {
  const loaded = useSittingForm(props.record.startedBy);
  const { title, exam, items } = props.record;
  if (loaded.status === "ready") return <KnownExam {...props} form={loaded.form} />;
  const text =
    loaded.status === "missing"
      ? "Its questions can’t be read from this browser’s storage."
      : `${title}, ${exam}, ${items} questions.`;
  return <ExamRow {...props} words={{ figure: "–", title: "Mock exam", text, action: "Resume exam" }} strip={null} />;
}

function KnownExam({ form, ...props }: OpenExamProps & { readonly form: Form }) {
  const sitting = useReplayed(props.record, form);
  const strip = <PlaceStrip states={sitting.answers} place={sitting.place} />;
  return <ExamRow {...props} words={openExamWords(props.record, sitting)} strip={strip} />;
}

interface ExamRowProps extends OpenExamProps {
  readonly words: ReturnType<typeof openExamWords>;
  readonly strip: ReactNode;
}

function ExamRow({ record, first, shortcut, children, words, strip }: ExamRowProps) {
  return (
    <li
      className={`grid grid-cols-[72px_minmax(0,1fr)] items-center gap-x-3 gap-y-1 border-hair border-t px-4 py-4 first:border-t-0 md:grid-cols-[92px_minmax(0,1fr)_auto] md:gap-x-5 md:px-5 ${first ? "shadow-[inset_3px_0_0_var(--accent)]" : ""}`}
    >
      <p className="figure self-start font-medium text-20 tracking-[-0.05em] md:text-25">
        {words.figure} <span className="block font-medium font-sans text-12 text-ink-3 tracking-normal">left</span>
      </p>
      <div className="min-w-0">
        <h2 className="text-[1.125rem] leading-6 md:text-20 md:leading-[1.625rem]">{words.title}</h2>
        <p className="mt-0.5 text-ink-2">{words.text}</p>
        <div className="mt-2 h-4 max-w-[560px]">{strip}</div>
      </div>
      <div className="col-span-2 mt-2.5 flex flex-wrap gap-2 md:col-span-1 md:mt-0">
        <Link
          href={sittingHref(record.sittingId)}
          className={`${buttonClass(first ? "main" : "normal", "lead")} min-w-40 flex-1`}
        >
          {words.action}
          {shortcut ? <Kbd plain={first}>{shortcut}</Kbd> : null}
        </Link>
        {children}
      </div>
    </li>
  );
}
