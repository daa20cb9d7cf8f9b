import { loadLibrary } from "@/app/library";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return loadLibrary().topics.map(({ id }) => ({ file: `${id}.json` }));
}

/** The cards of one topic, loaded when the first of them is shown. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const topic = file.replace(/\.json$/, "");
  return Response.json(loadLibrary().deck.cards.filter((card) => card.topic === topic));
}
