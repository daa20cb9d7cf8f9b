import type { Metadata } from "next";
import { loadLibrary } from "@/app/library";
import { ProgressReport } from "@/components/progress-report";

export const metadata: Metadata = { title: "Progress" };

export default function ProgressPage() {
  const topics = loadLibrary().topics.map(({ id, title }) => ({ id, title }));
  return (
    <div className="mx-auto max-w-[1160px] px-4 pt-6 pb-10 md:px-6 md:pt-10 md:pb-16">
      <ProgressReport content={{ topics }} />
    </div>
  );
}
