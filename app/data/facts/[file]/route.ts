import { loadLibrary } from "@/app/library";
import { topicFile, topicFiles } from "@/app/topic-files";
import { tellFact } from "@/components/bank";

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = topicFiles;

/** The facts of one topic in words, loaded by the browser of the bank. */
export const GET = topicFile(({ id }) =>
  loadLibrary()
    .bank.facts.filter((fact) => fact.topic === id)
    .map(tellFact),
);
