import type { List, Paragraph } from "@/lib/notes";
import type { Position } from "@/lib/util";
import type { MembershipFact } from "../model";
import { membersIn } from "./inline-members";
import type { Scope } from "./scope";
import { sentencesOf } from "./sentences";
import { setName } from "./set-name";

const MOST_MEMBERS = 12;
const ENUMERATES = /^(.{3,60}?) are (.+)$/;
/** In a sentence only names are taken: "Standard runs are slow, safe and cheap" enumerates properties. */
const NAME = /^[\p{Lu}\d`]/u;

/** `State types: Task, Pass and Choice`, or a sentence `The log levels are OFF, ERROR and INFO.` */
export function paragraphMemberships(scope: Scope<Paragraph>): readonly MembershipFact[] {
  const { content, term, card, position } = scope.block;
  if (card) return [];
  if (term) return membership(scope, setName(term.name.marked), membersIn(term.definition.marked), position);
  return sentencesOf(content.marked).flatMap(({ text }) => {
    const [, subject = "", list = ""] = ENUMERATES.exec(text) ?? [];
    const members = membersIn(list);
    const areNames = members?.every((member) => NAME.test(member)) === true;
    return areNames && !/[,;:]/.test(subject)
      ? membership(scope, setName(`${subject} are these`), members, position)
      : [];
  });
}

/** Items of a list that enumerate: `- **Log levels**: OFF, ERROR and INFO`. */
export function itemMemberships(scope: Scope<List>): readonly MembershipFact[] {
  return scope.block.items.flatMap(({ term, card, checked, content }) =>
    term && !card && checked === null
      ? membership(scope, setName(term.name.marked), membersIn(term.definition.marked), content.position)
      : [],
  );
}

function membership(
  { block, section, make }: Scope<List | Paragraph>,
  set: string | null,
  members: readonly string[] | null,
  position: Position,
): readonly MembershipFact[] {
  if (set === null || members === null || members.length > MOST_MEMBERS) return [];
  const { directives } = block;
  const source = make.source(section, position);
  const frame = make.frame({ kind: "membership", section, subject: set, position, directives, asks: [] });
  return [{ kind: "membership", ...frame, set, members: members.map((text) => ({ text, source })), nonMembers: [] }];
}
