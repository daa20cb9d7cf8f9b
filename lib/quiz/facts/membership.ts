import type { List, Rich } from "@/lib/notes";
import type { Position } from "@/lib/util";
import type { MembershipFact } from "../model";
import { plainAsks, type Scope } from "./scope";
import { bare, countWords } from "./sentences";
import { tellsOrder } from "./sequence";
import { introducesList, setAround } from "./set-name";

const FEWEST = 2;
const MOST = 12;
const MOST_WORDS = 8;

/** A plain list under a sentence that ends in a colon and names the set. A numbered one counts unless its order does. */
export function listMembership(scope: Scope<List>): readonly MembershipFact[] {
  const { block, section, above, parent, make } = scope;
  const { items, ordered, directives } = block;
  const asks = plainAsks(directives);
  // An item without a colon may as well be told of by what hangs under it.
  const label = parent?.endsWith(":") ? parent : null;
  const set = setAround(above, label) ?? (asks.length > 0 ? (section.path.at(-1) ?? null) : null);
  const isSequence = ordered && (asks.length > 0 || (set !== null && tellsOrder(set)));
  if (set === null || isSequence || items.length < FEWEST || items.length > MOST) return [];
  const arePlain = items.every(
    ({ content, term, card, checked }) => !term && !card && checked === null && isMember(content),
  );
  if (!arePlain) return [];
  const members = items.map(({ content }) => ({
    text: bare(content.marked),
    source: make.source(section, content.position),
  }));
  const frame = make.frame({ kind: "membership", section, subject: set, position: spanOf(scope), directives, asks });
  return [{ kind: "membership", ...frame, set, members, nonMembers: [] }];
}

function isMember({ text }: Rich): boolean {
  return text !== "" && countWords(text) <= MOST_WORDS;
}

/** The list together with the sentence that names the set. */
function spanOf({ above, block }: Scope<List>): Position {
  const { start } = introducesList(above) ? above.position : block.position;
  return { start, end: block.position.end };
}
