import type { List } from "@/lib/notes";
import type { SequenceFact } from "../model";
import { plainAsks, type Scope } from "./scope";
import { bare, countWords, sentencesOf } from "./sentences";

const FEWEST = 3;
const MOST = 8;
const LONGEST = 16;

/** An ordered list: its steps, named by the sentence above or the heading. */
export function extractSequence(scope: Scope<List>): readonly SequenceFact[] {
  const { block, above, section, make } = scope;
  const { items, ordered, directives, position } = block;
  if (!ordered || items.length < FEWEST || items.length > MOST) return [];
  if (items.some(({ content, checked }) => checked !== null || !isStep(content.text))) return [];
  const intro = above?.type === "paragraph" ? sentencesOf(above.content.marked).at(-1)?.text : undefined;
  const title = bare(intro?.trim().endsWith(":") ? intro : (section.path.at(-1) ?? intro ?? ""));
  if (title === "") return [];
  const frame = make.frame({
    kind: "sequence",
    section,
    subject: title,
    position,
    directives,
    asks: plainAsks(directives),
  });
  return [{ kind: "sequence", ...frame, title, steps: items.map(({ content }) => bare(content.marked)) }];
}

function isStep(text: string): boolean {
  return text !== "" && countWords(text) <= LONGEST;
}
