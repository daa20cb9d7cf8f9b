import { cardHalf, joinHalves } from "./card";
import { type ParseContext, spanOf } from "./context";
import { splitLines } from "./cut-phrasing";
import type { Block, Card, Paragraph, Rich } from "./model";
import { createRich } from "./rich";

/** Joins cards whose halves stand in two blocks: `Q:` and `A:` paragraphs, or a paragraph that ends in a `?` line. */
export function joinCards(blocks: readonly Block[], context: ParseContext): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const card = last?.type === "paragraph" && last.card === null ? join(last, block, context) : null;
    if (card === null || last?.type !== "paragraph") joined.push(block);
    else joined[joined.length - 1] = withCard(last, block, card);
  }
  return joined;
}

function withCard(question: Paragraph, answer: Block, card: Card): Paragraph {
  const position = spanOf(question.position, answer.position);
  const children = [...card.front.children, { type: "text" as const, value: "\n" }, ...card.back.children];
  return { ...question, content: createRich(children, position), term: null, card, position };
}

function join(question: Paragraph, answer: Block, context: ParseContext): Card | null {
  if (answer.type === "paragraph" && cardHalf(question.content) === "question") {
    return cardHalf(answer.content) === "answer" ? joinHalves(question.content, answer.content, context) : null;
  }
  if (!/(?:^|\s)\?{1,2}$/.test(question.content.text)) return null;
  const lines = splitLines(question.content.children, context.source).map((line) =>
    createRich(line, question.position),
  );
  const mark = lines.at(-1)?.text;
  const front = createRich(
    lines.slice(0, -1).flatMap((line) => line.children),
    question.position,
  );
  const back = answerOf(answer);
  if ((mark !== "?" && mark !== "??") || front.text === "" || back === null) return null;
  return { front, back, reversible: mark === "??" };
}

/** A paragraph answers with its words, a flat list with its items. */
function answerOf(block: Block): Rich | null {
  if (block.type === "paragraph") return block.content;
  if (block.type !== "list" || block.items.some((item) => item.children.length > 0)) return null;
  const separator = { type: "text" as const, value: "; " };
  const children = block.items.flatMap((item, index) => [
    ...(index === 0 ? [] : [separator]),
    ...item.content.children,
  ]);
  return createRich(children, block.position);
}
