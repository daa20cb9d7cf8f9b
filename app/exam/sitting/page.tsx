import type { Metadata } from "next";
import { Suspense } from "react";
import { SittingScreen } from "@/components/exam";
import { LoadingBars } from "@/components/ui";

export const metadata: Metadata = { title: "Mock exam" };

export default function SittingPage() {
  return (
    <Suspense fallback={<LoadingBars rows={10} label="Opening the exam" />}>
      <SittingScreen />
    </Suspense>
  );
}
