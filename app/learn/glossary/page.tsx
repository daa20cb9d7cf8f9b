import type { Metadata } from "next";
import { lessonTargets, loadLibrary } from "@/app/library";
import { Glossary } from "@/components/notes";

export const metadata: Metadata = {
  title: "Glossary",
  description: "The terms of all lessons from A to Z, each with the lesson that explains it.",
};

export default function GlossaryPage() {
  return <Glossary entries={loadLibrary().glossary} targets={lessonTargets()} />;
}
