import type { Metadata } from "next";
import { PlanScreen } from "@/components/plan";

export const metadata: Metadata = { title: "Plan" };

export default function PlanPage() {
  return (
    <div className="mx-auto max-w-[1160px] px-4 pt-6 pb-10 md:px-6 md:pt-10 md:pb-16">
      <h1 className="text-36">Plan</h1>
      <p className="mt-2 mb-7 max-w-measure text-16 text-ink-2">
        How you want to be drilled, and what your days to the exam look like.
      </p>
      <PlanScreen />
    </div>
  );
}
