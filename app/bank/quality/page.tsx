import type { Metadata } from "next";
import { loadLibrary } from "@/app/library";
import { loadQuality } from "@/app/quality";
import { QualityReport } from "@/components/bank";

export const metadata: Metadata = {
  title: "Quality of the items",
  description: "What is measured on the item bank when it is built, with the bounds and what other banks reach.",
};

export default function QualityPage() {
  const { topics, bank } = loadLibrary();
  return <QualityReport report={loadQuality()} bank={bank} topics={topics} />;
}
