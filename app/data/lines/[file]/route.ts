import { loadQuality } from "@/app/quality";
import { topicFile, topicFiles } from "@/app/topic-files";

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = topicFiles;

/** The lines of one topic's notes, each with its items or the reason for none; loaded by the quality page. */
export const GET = topicFile(({ lessons }) => {
  const notes = new Set(lessons.map(({ id }) => id));
  return loadQuality().lines.filter(({ noteId }) => notes.has(noteId));
});
