import type { Rich, Table, TableRow } from "@/lib/notes";
import type { MembershipFact } from "../model";
import { columnSetName } from "./column-set-name";
import type { Scope } from "./scope";
import { bare } from "./sentences";

const YES = /^(?:yes|✓|✔|✅|x|true)$/i;
const NO = /^(?:no|✗|✘|❌|[-–—]|false)$/i;
const FEWEST = 2;

/** A column of yes and no: the things that have the attribute, and those that do not. */
export function columnMemberships(scope: Scope<Table>): readonly MembershipFact[] {
  const [head, ...columns] = scope.block.header;
  if (!head || head.text === "") return [];
  return columns.flatMap((attribute, index) => columnMembership(scope, head, attribute, index + 1));
}

function columnMembership(
  { block, section, make }: Scope<Table>,
  head: Rich,
  attribute: Rich,
  column: number,
): readonly MembershipFact[] {
  const { rows, position, directives } = block;
  const pick = (answer: RegExp) => rows.filter(({ cells }) => answer.test(cells[column]?.text ?? ""));
  const [yes, no] = [pick(YES), pick(NO)];
  const isMixed = yes.length >= FEWEST && no.length >= FEWEST && yes.length + no.length === rows.length;
  if (!isMixed || attribute.text === "") return [];
  const set = columnSetName(bare(head.marked), bare(attribute.marked));
  const frame = make.frame({ kind: "membership", section, subject: set, position, directives, asks: [] });
  const members = yes.map((row) => ({ text: nameOf(row), source: make.source(section, row.position) }));
  return [{ kind: "membership", ...frame, set, members, nonMembers: no.map(nameOf) }];
}

function nameOf({ cells }: TableRow): string {
  return bare(cells[0]?.marked ?? "");
}
