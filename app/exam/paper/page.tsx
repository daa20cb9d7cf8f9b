import type { Metadata } from "next";
import { Suspense } from "react";
import { PaperScreen } from "@/components/exam-report";
import { LoadingBars } from "@/components/ui";

export const metadata: Metadata = { title: "Paper and key" };

export default function PaperPage() {
  return (
    <div className="mx-auto max-w-[1120px] px-4 pt-5 pb-10 md:px-6 md:pt-9 print:p-0">
      <Suspense fallback={<LoadingBars rows={24} label="Loading the paper" />}>
        <PaperScreen />
      </Suspense>
    </div>
  );
}
