import type { List } from "@/lib/notes";
import type { SequenceFact } from "../model";
import { plainAsks, type Scope } from "./scope";
import { bare, countWords, sentencesOf } from "./sentences";

const FEWEST = 3;
const MOST = 8;
const LONGEST = 16;
/** Without such a word a numbered list may as well be a mere enumeration. */
const ORDER =
  /\b(?:steps?|orders?|phases?|stages?|(?:work)?flows?|process(?:es)?|procedures?|sequences?|(?:life ?)?cycles?|pipelines?|precedence|priority|timeline|how)\b/i;

/** Does the name of a list say that its items follow one another? */
export function tellsOrder(title: string): boolean {
  return ORDER.test(title);
}

/** An ordered list: its steps, named by the sentence above, the item around it or the heading. */
export function extractSequence(scope: Scope<List>): readonly SequenceFact[] {
  const { block, section, make } = scope;
  const { items, ordered, directives, position } = block;
  if (!ordered || items.length < FEWEST || items.length > MOST) return [];
  if (items.some(({ content, checked }) => checked !== null || !isStep(content.text))) return [];
  const title = titleOf(scope);
  const asks = plainAsks(directives);
  if (title === "" || (asks.length === 0 && !tellsOrder(title))) return [];
  const frame = make.frame({ kind: "sequence", section, subject: title, position, directives, asks });
  return [{ kind: "sequence", ...frame, title, steps: items.map(({ content }) => bare(content.marked)) }];
}

function isStep(text: string): boolean {
  return text !== "" && countWords(text) <= LONGEST;
}

function titleOf({ above, parent, section }: Scope<List>): string {
  const intro = above?.type === "paragraph" ? (sentencesOf(above.content.marked).at(-1)?.text ?? "") : "";
  return bare(intro.endsWith(":") ? intro : (parent ?? section.path.at(-1) ?? intro));
}
