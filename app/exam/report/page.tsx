import type { Metadata } from "next";
import { Suspense } from "react";
import { ExamReportScreen } from "@/components/exam-report";
import { LoadingBars } from "@/components/ui";

export const metadata: Metadata = { title: "Exam report" };

export default function ExamReportPage() {
  return (
    <div className="mx-auto max-w-[1120px] px-4 pt-5 pb-10 md:px-6 md:pt-9 md:pb-18">
      <Suspense fallback={<LoadingBars rows={24} label="Loading the report" />}>
        <ExamReportScreen />
      </Suspense>
    </div>
  );
}
