import type { Diagram } from "@/lib/notes";
import { assertNever } from "@/lib/util";
import { FlowchartDrawing } from "./diagram/flowchart-drawing";
import { inWords } from "./diagram/in-words";
import { SequenceDrawing } from "./diagram/sequence-drawing";

/** A figure with its name above it, what it says under it, and all of it in words when asked. */
export function DiagramView({ diagram }: { readonly diagram: Diagram }) {
  return (
    <figure className="rounded-control border border-line bg-panel">
      <figcaption className="border-hair border-b px-3.5 py-1.5 font-semibold text-13">{diagram.title}</figcaption>
      <div className="overflow-x-auto px-2 py-4 sm:px-4">
        <Drawing diagram={diagram} />
      </div>
      <div className="border-hair border-t px-3.5 py-2.5 text-14 text-ink-2">
        <p className="max-w-measure">{diagram.description}</p>
        <details className="mt-1.5 print:hidden">
          <summary className="w-fit cursor-pointer py-0.5 text-13 text-ink-3">The figure in words</summary>
          <ol className="mt-1 list-decimal pl-7 text-13 leading-5 marker:text-ink-3">
            {inWords(diagram).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ol>
        </details>
      </div>
    </figure>
  );
}

function Drawing({ diagram }: { readonly diagram: Diagram }) {
  switch (diagram.type) {
    case "flowchart":
      return <FlowchartDrawing chart={diagram} />;
    case "sequence":
      return <SequenceDrawing chart={diagram} />;
    default:
      return assertNever(diagram);
  }
}
