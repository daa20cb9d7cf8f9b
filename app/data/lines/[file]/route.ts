import { loadLibrary } from "@/app/library";
import { loadQuality } from "@/app/quality";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return loadLibrary().topics.map(({ id }) => ({ file: `${id}.json` }));
}

/** The lines of one topic's notes, each with its items or the reason for none; loaded by the quality page. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const topic = loadLibrary().topics.find(({ id }) => `${id}.json` === file);
  const notes = new Set(topic?.lessons.map(({ id }) => id));
  return Response.json(loadQuality().lines.filter(({ noteId }) => notes.has(noteId)));
}
