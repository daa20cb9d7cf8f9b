import { type Candidate, pickDistractors } from "../distractors";
import { neighbours } from "../fact-index";
import type { Item, MembershipFact } from "../model";
import { isSame, normalOf } from "../text-profile";
import { type Assignment, inContext, randomFor, type WriterContext } from "./context";
import { responseItem } from "./options";
import { clause, countWords, emphasiseNot, mentions, numberWord, quote, upperFirst } from "./wording";

const OPEN_SET =
  /\b(?:include|includes|including|such as|e\.?g|for example|like|some|among|many|etc|mainly|mostly|examples?)\b|\.\.\.|…/i;
const LONGEST_MEMBER = 100;

/** Multiple response: which two (or three) of these belong to a set? */
export function writeMembership(fact: MembershipFact, context: WriterContext): readonly Item[] {
  if (isOpenSet(fact.set) || fact.members.some(({ text }) => text.length > LONGEST_MEMBER)) return [];
  const assignment: Assignment = { fact, writer: "membership", variant: "" };
  const random = randomFor(assignment, context);
  const members = fact.members.filter(({ text }) => !mentions(fact.set, text));
  const choose = members.length >= 4 ? random.pick([2, 3]) : 2;
  if (members.length < choose) return [];
  const keys = random.shuffle(members).slice(0, choose);
  const isMember = (text: string): boolean => fact.members.some((member) => overlaps(member.text, text));
  const distractors = pickDistractors(
    candidatesOf(fact, context),
    keys.map((key) => key.text),
    {
      random,
      names: true,
      isAlsoRight: isMember,
    },
  );
  if (!distractors) return [];
  const draft = {
    stem: stemOf(fact, choose, context),
    explanation: `${upperFirst(clause(fact.set))}: ${fact.members.map((member) => clause(member.text)).join(", ")}.`,
    level: "recall" as const,
    difficulty: 0.5,
    hint: `Say the whole list to yourself before you choose: the notes name ${numberWord(fact.members.length)}.`,
  };
  return [
    responseItem(
      assignment,
      draft,
      keys.map(({ text }) => ({ text, rationale: `${quote(clause(text))} stands in the list “${clause(fact.set)}”.` })),
      distractors,
      context,
    ),
  ];
}

/** Whether the name of a set says that there are more members than the note lists. */
export function isOpenSet(set: string): boolean {
  return OPEN_SET.test(set);
}

function stemOf(fact: MembershipFact, choose: number, context: WriterContext): string {
  const count = numberWord(choose);
  const [ask] = fact.asks;
  if (ask) return emphasiseNot(new RegExp(`\\b${count}\\b`, "i").test(ask) ? ask : `${ask} Choose ${count}.`);
  const stem = `Which ${count} of these belong to ${quote(clause(fact.set))}?`;
  return inContext(stem, fact, context);
}

/** Things of the same kind that the set leaves out: members of sets that share a member, rows of a table, terms of a list. */
function candidatesOf(fact: MembershipFact, context: WriterContext): readonly Candidate[] {
  return [...fromFact(fact), ...fromSets(fact, context), ...fromKinds(fact, context)];
}

function fromFact(fact: MembershipFact): readonly Candidate[] {
  return fact.nonMembers.map((text) => ({
    text,
    get rationale() {
      return `The notes name ${quote(clause(text))} as one that does not belong to “${clause(fact.set)}”.`;
    },
    get misconception() {
      return `counting ${clause(text)} among ${clause(fact.set)}`;
    },
    factId: fact.id,
    distance: 0,
  }));
}

function fromSets(fact: MembershipFact, { index }: WriterContext): readonly Candidate[] {
  const sets = neighbours(index.memberships.get(fact.source.noteId) ?? [], fact).filter((each) => each.id !== fact.id);
  return sets
    .filter((each) => isSameKind(each, fact))
    .flatMap((set) =>
      set.members.map(({ text }) => ({
        text,
        get rationale() {
          return `${quote(clause(text))} belongs to “${clause(set.set)}”, not to “${clause(fact.set)}”.`;
        },
        get misconception() {
          return `counting ${clause(text)} among ${clause(fact.set)}`;
        },
        factId: set.id,
        distance: 1,
      })),
    );
}

/** Sets that share a member, or the first words of their name, list things of one kind; long members only within a section. */
function isSameKind(one: MembershipFact, other: MembershipFact): boolean {
  const sharesMember = one.members.some((a) => other.members.some((b) => isSame(a.text, b.text)));
  const isShort = [...one.members, ...other.members].every(({ text }) => countWords(text) <= 5);
  const areNear = isShort || one.source.anchor === other.source.anchor;
  return sharesMember || (areNear && headOf(one.set) === headOf(other.set));
}

function headOf(set: string): string {
  return normalOf(set).split(" ").slice(0, 2).join(" ");
}

function fromKinds(fact: MembershipFact, { index }: WriterContext): readonly Candidate[] {
  const groups = fact.members.flatMap(({ text }) => index.kinds.get(normalOf(text)) ?? []);
  const shared = [...new Set(groups)].filter((group) => groups.filter((each) => each === group).length >= 2);
  return shared.flatMap((group) =>
    group.things.map(({ text, fact: about }) => ({
      text,
      get rationale() {
        return `${quote(clause(text))} is of the same kind, but the list “${clause(fact.set)}” does not name it.`;
      },
      get misconception() {
        return `counting ${clause(text)} among ${clause(fact.set)}`;
      },
      factId: about.id,
      distance: 2,
    })),
  );
}

/** Whether a text could be taken for a member: the same words, or one inside the other. */
function overlaps(member: string, text: string): boolean {
  return isSame(member, text) || mentions(member, text) || mentions(text, member);
}
