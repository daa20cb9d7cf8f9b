import type { Block, Code } from "@/lib/notes";
import { readDiagram, renderHtml } from "@/lib/notes/parse";
import { assertNever } from "@/lib/util";
import { CalloutView } from "./callout-view";
import { CodeView } from "./code-view";
import { DiagramView } from "./diagram-view";
import type { LessonContext } from "./lesson-context";
import { ListView } from "./list-view";
import { ParagraphView } from "./paragraph-view";
import { Sanitised } from "./prose";
import { GatewayFence, SandboxFence } from "./sandbox-fence";
import { TableView } from "./table-view";

/** One block of a note. */
export function BlockView({ block, context }: { readonly block: Block; readonly context: LessonContext }) {
  switch (block.type) {
    case "paragraph":
      return <ParagraphView paragraph={block} context={context} />;
    case "list":
      return <ListView list={block} context={context} />;
    case "table":
      return <TableView table={block} context={context} />;
    case "callout":
      return <CalloutView callout={block} context={context} />;
    case "quote":
      return (
        <blockquote className="grid max-w-measure gap-3 border-control border-l-[3px] pl-4 text-ink-2">
          <BlockViews blocks={block.blocks} context={context} />
        </blockquote>
      );
    case "code":
      if (context.place && block.language === "asl") return <SandboxFence code={block} place={context.place} />;
      if (context.place && block.language === "apigw") return <GatewayFence code={block} place={context.place} />;
      return <FenceView code={block} />;
    case "html":
      return (
        <div className="max-w-measure">
          <Sanitised tree={renderHtml(block)} context={context} />
        </div>
      );
    case "divider":
      return <hr className="max-w-measure border-line" />;
    default:
      return assertNever(block);
  }
}

/** A fence: a figure where it can be drawn, else code. */
function FenceView({ code }: { readonly code: Code }) {
  const diagram = code.language === "mermaid" ? readDiagram(code.value) : null;
  return diagram?.ok ? <DiagramView diagram={diagram.value} /> : <CodeView code={code} />;
}

/** Blocks one under the other. */
export function BlockViews({
  blocks,
  context,
}: {
  readonly blocks: readonly Block[];
  readonly context: LessonContext;
}) {
  return blocks.map((block) => <BlockView key={block.position.start.offset} block={block} context={context} />);
}
