import type { Block, List, Paragraph, Rich, Table } from "@/lib/notes";
import type { Position } from "@/lib/util";
import type { MembershipFact } from "../model";
import { isDefinition } from "./definition";
import { membersIn } from "./inline-members";
import { plainAsks, type Scope } from "./scope";
import { bare, countWords, sentencesOf } from "./sentences";
import { setName } from "./set-name";

const MOST_MEMBERS = 12;
const MOST_WORDS = 8;

/** A plain list under a sentence that ends in a colon and names the set. */
export function listMembership(scope: Scope<List>): readonly MembershipFact[] {
  const { block, above, section, make } = scope;
  const { items, ordered, directives } = block;
  const asks = plainAsks(directives);
  const set = introducedSet(above, scope) ?? (asks.length > 0 ? (section.path.at(-1) ?? null) : null);
  if (set === null || ordered || items.length < 2 || items.length > MOST_MEMBERS) return [];
  const arePlain = items.every(
    ({ content, term, card, checked }) => !term && !card && checked === null && isMember(content),
  );
  if (!arePlain) return [];
  const members = items.map(({ content, position }) => ({
    text: bare(content.marked),
    source: make.source(section, position),
  }));
  const position = { start: introPosition(above, block).start, end: block.position.end };
  const frame = make.frame({ kind: "membership", section, subject: set, position, directives, asks });
  return [{ kind: "membership", ...frame, set, members, nonMembers: [] }];
}

function isMember({ text }: Rich): boolean {
  return text !== "" && countWords(text) <= MOST_WORDS;
}

function introPosition(above: Block | undefined, block: Block): Position {
  return above?.type === "paragraph" && above.content.text.trim().endsWith(":") ? above.position : block.position;
}

function introducedSet(above: Block | undefined, { parent }: Scope<List>): string | null {
  if (above?.type === "paragraph") return introOf(above.content.text, above.content.marked);
  return parent?.endsWith(":") ? setName(parent) : null;
}

function introOf(text: string, marked: string): string | null {
  return text.trim().endsWith(":") ? setName(sentencesOf(marked).at(-1)?.text ?? marked) : null;
}

/** `State types: Task, Pass and Choice`, or a sentence `The log levels are OFF, ERROR and INFO.` */
export function inlineMemberships(scope: Scope<Paragraph>): readonly MembershipFact[] {
  const { content, term, position } = scope.block;
  if (term) return termMembership(scope, bare(term.name.marked), term.definition, position, isDefinition(term));
  return sentencesOf(content.marked).flatMap(({ text }) => {
    const [, subject, list] =
      /^(?:The |There are (?:two|three|four|five|six|\d+) )?(.{3,60}?) are (.+)$/.exec(text) ?? [];
    const members = list ? membersIn(list) : null;
    if (!subject || !members || countWords(subject) > 8 || /[,;]/.test(subject)) return [];
    const rich = { ...content, marked: list ?? "", text: list ?? "" };
    return termMembership(scope, subject.charAt(0).toLowerCase() + subject.slice(1), rich, position, true);
  });
}

/** Items of a list that enumerate: `- **Log levels**: OFF, ERROR and INFO`. */
export function itemMemberships(scope: Scope<List>): readonly MembershipFact[] {
  return scope.block.items.flatMap(({ term, position }) =>
    term ? termMembership(scope, bare(term.name.marked), term.definition, position, isDefinition(term)) : [],
  );
}

function termMembership(
  { block, section, make }: Scope<List | Paragraph>,
  set: string,
  list: Rich,
  position: Position,
  usable: boolean,
): readonly MembershipFact[] {
  const members = usable ? membersIn(list.marked) : null;
  // The name of a set is plural; `Region: a, b and c` lists properties.
  if (!members || members.length > MOST_MEMBERS || !/s\b/i.test(set.split(" ").at(-1) ?? "")) return [];
  const source = make.source(section, position);
  const frame = make.frame({
    kind: "membership",
    section,
    subject: set,
    position,
    directives: block.directives,
    asks: [],
  });
  return [{ kind: "membership", ...frame, set, members: members.map((text) => ({ text, source })), nonMembers: [] }];
}

const YES = /^(?:yes|✓|✔|✅|x|true)$/i;
const NO = /^(?:no|✗|✘|❌|[-–—]|false)$/i;

/** A column of yes and no: the things that have the attribute, and those that do not. */
export function columnMemberships(scope: Scope<Table>): readonly MembershipFact[] {
  const { block, section, make } = scope;
  const [head, ...columns] = block.header;
  if (!head || head.text === "") return [];
  return columns.flatMap((attribute, index) => {
    const pick = (pattern: RegExp) => block.rows.filter((row) => pattern.test(row.cells[index + 1]?.text ?? ""));
    const [yes, no] = [pick(YES), pick(NO)];
    if (yes.length < 2 || no.length < 2 || yes.length + no.length < block.rows.length) return [];
    const set = `${head.marked.toLowerCase()} entries with “${attribute.marked}”: yes`;
    const { position, directives } = block;
    return {
      kind: "membership" as const,
      ...make.frame({ kind: "membership", section, subject: set, position, directives, asks: [] }),
      set,
      members: yes.map((row) => ({
        text: bare(row.cells[0]?.marked ?? ""),
        source: make.source(section, row.position),
      })),
      nonMembers: no.map((row) => bare(row.cells[0]?.marked ?? "")),
    };
  });
}
