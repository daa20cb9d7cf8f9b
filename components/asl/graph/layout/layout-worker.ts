import { parseDefinition } from "@/lib/asl";
import { graphModel } from "../graph-model";
import type { GraphLayout } from "./geometry";
import { layoutGraph } from "./layout-graph";

/** What the worker sends back. */
export interface LaidOut {
  readonly layout: GraphLayout;
}

/** Gets the text of a definition, sends its graph; nothing where there is none. */
self.addEventListener("message", ({ data }: MessageEvent<string>) => {
  const definition = parseDefinition(data, { placeholders: true });
  const machine = definition === null ? null : graphModel(definition);
  if (machine !== null) self.postMessage({ layout: layoutGraph(machine) } satisfies LaidOut);
});
