import type { Block, List, ListItem, Rich } from "@/lib/notes";
import type { AuthoredFact } from "../model";
import type { Scope } from "./scope";

/** A checkbox list with right and wrong options, under its question. */
export function extractAuthored(scope: Scope<List>): readonly AuthoredFact[] {
  const { block, above, section, make } = scope;
  const right = block.items.filter(({ checked }) => checked === true).length;
  if (block.items.some(({ checked }) => checked === null) || right === 0 || right === block.items.length) return [];
  const asked = above?.type === "paragraph" && asks(above.content) ? above : null;
  const question = asked?.content.marked ?? section.title.marked;
  if (!asked && !asks(section.title)) return [];
  const position = { start: (asked ?? block).position.start, end: block.position.end };
  const frame = make.frame({
    kind: "authored",
    section,
    subject: question,
    position,
    directives: [...(asked?.directives ?? []), ...block.directives],
    asks: [],
  });
  const options = block.items.map((item) => ({
    text: item.content.marked,
    correct: item.checked === true,
    feedback: feedbackOf(item),
    source: make.source(section, item.position),
  }));
  return [{ kind: "authored", ...frame, question, options, explanation: explanationOf(scope.below) }];
}

/** A question or an instruction; a list of boxes under anything else is a list of things to do. */
const ASKS = /[?:]\)?$|\?\s|^(?:choose|select|pick|mark|tick|name|find|which|what|how|when|where|why|who)\b/i;

function asks({ text }: Rich): boolean {
  return ASKS.test(text.trim());
}

function feedbackOf({ children }: ListItem): string | null {
  const quote = children.find((child) => child.type === "quote");
  return quote?.type === "quote" ? textOf(quote.blocks) : null;
}

/** A quote right under the list belongs to the question as a whole. */
function explanationOf(below: Block | undefined): string | null {
  return below?.type === "quote" ? textOf(below.blocks) : null;
}

function textOf(blocks: readonly Block[]): string | null {
  const texts = blocks.flatMap((block) => (block.type === "paragraph" ? block.content.marked : []));
  return texts.length > 0 ? texts.join(" ") : null;
}
