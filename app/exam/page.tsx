import type { Metadata } from "next";
import { Suspense } from "react";
import { loadExamShelf } from "@/app/exams";
import { ExamScreen } from "@/components/exam";
import { LoadingBars } from "@/components/ui";

export const metadata: Metadata = { title: "Mock exams" };

export default function ExamPage() {
  return (
    <div className="mx-auto max-w-[1000px] px-4 pt-6 pb-10 md:px-6 md:pt-10">
      <Suspense fallback={<LoadingBars rows={12} label="Loading the mock exams" />}>
        <ExamScreen shelf={loadExamShelf()} />
      </Suspense>
    </div>
  );
}
