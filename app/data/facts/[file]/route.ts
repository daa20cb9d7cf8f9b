import { loadLibrary } from "@/app/library";
import { tellFact } from "@/components/bank";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return loadLibrary().topics.map(({ id }) => ({ file: `${id}.json` }));
}

/** The facts of one topic in words, loaded by the browser of the bank. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const topic = file.replace(/\.json$/, "");
  return Response.json(
    loadLibrary()
      .bank.facts.filter((fact) => fact.topic === topic)
      .map(tellFact),
  );
}
