import type { Metadata } from "next";
import { Suspense } from "react";
import { loadLibrary } from "@/app/library";
import { PracticeScreen } from "@/components/practice";
import { LoadingBars } from "@/components/ui";

export const metadata: Metadata = { title: "Practice" };

export default function PracticePage() {
  const topics = loadLibrary().topics.map(({ id, title }) => ({ id, title }));
  return (
    <div className="mx-auto max-w-[776px] px-4 pt-6 pb-10 md:px-6 md:pt-10">
      <Suspense fallback={<LoadingBars rows={12} label="Loading the items" alone />}>
        <PracticeScreen topics={topics} />
      </Suspense>
    </div>
  );
}
