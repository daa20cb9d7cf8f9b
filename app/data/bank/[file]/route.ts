import { loadLibrary } from "@/app/library";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return loadLibrary().topics.map(({ id }) => ({ file: `${id}.json` }));
}

/** The items of one topic, loaded by the practice screen. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const topic = file.replace(/\.json$/, "");
  return Response.json(loadLibrary().bank.items.filter((item) => item.topic === topic));
}
