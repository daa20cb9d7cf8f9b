import type { Metadata } from "next";
import { Suspense } from "react";
import { loadExamShelf } from "@/app/exams";
import { PaperScreen } from "@/components/exam-report";
import { LoadingBars } from "@/components/ui";

export const metadata: Metadata = { title: "Paper and key" };

export default function PaperPage() {
  const { offers, topics } = loadExamShelf();
  return (
    <div className="mx-auto max-w-[1120px] px-4 pt-5 pb-10 md:px-6 md:pt-9 print:max-w-none print:p-0">
      <Suspense fallback={<LoadingBars rows={24} label="Loading the paper" />}>
        <PaperScreen blueprints={offers.map(({ blueprint }) => blueprint)} topics={topics} />
      </Suspense>
    </div>
  );
}
