import { loadLibrary, type Topic } from "@/app/library";

/** Parameters of a route that writes a data file for each topic. */
export function topicFiles(): { file: string }[] {
  return loadLibrary().topics.map(({ id }) => ({ file: `${id}.json` }));
}

/** Answers with the file of a topic: what `write` makes of it, as JSON. */
export function topicFile(write: (topic: Topic) => unknown) {
  return async (_request: Request, { params }: { readonly params: Promise<{ file: string }> }): Promise<Response> => {
    const { file } = await params;
    const topic = loadLibrary().topics.find(({ id }) => `${id}.json` === file);
    return Response.json(topic ? write(topic) : []);
  };
}
