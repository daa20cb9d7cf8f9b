import type { Paragraph } from "@/lib/notes";
import type { LessonContext } from "./lesson-context";
import { Prose } from "./prose";

/** A paragraph; a flashcard paragraph shows its question over its answer. */
export function ParagraphView({
  paragraph,
  context,
}: {
  readonly paragraph: Paragraph;
  readonly context: LessonContext;
}) {
  const { card, content } = paragraph;
  if (card === null) {
    return (
      <p className="max-w-measure [overflow-wrap:anywhere]">
        <Prose rich={content} context={context} />
      </p>
    );
  }
  return (
    <div className="grid max-w-measure gap-1 border-line border-l-[3px] pl-4">
      <p className="font-semibold">
        <Prose rich={card.front} context={context} />
      </p>
      <p>
        <Prose rich={card.back} context={context} />
      </p>
    </div>
  );
}
