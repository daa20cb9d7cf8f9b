import type { MembershipFact } from "@/lib/quiz";
import { clause, countWords, isOpenSet, mentions, normalise, numberWord, upperFirst } from "@/lib/quiz/bank";
import { blanked, type FaceDraft, list } from "./draft";
import type { FaceContext } from "./face-context";
import { inPlace } from "./place";

const FEWEST_FOR_BLANK = 3;

/** A set: all its members for its name, then the one that is missing from the list. */
export function membershipFaces(fact: MembershipFact, context: FaceContext): readonly FaceDraft[] {
  const members = fact.members.map(({ text }) => clause(text));
  if (isOpenSet(fact.set) || members.length < 2) return [];
  const asks = fact.asks.flatMap((ask) => openAsk(ask, fact) ?? []);
  const questions =
    asks.length > 0 ? asks : [inPlace(`Name the ${countOf(members)} ${clause(fact.set)}.`, fact, context)];
  const lists = questions.map((question, index) => list(`list ${index}`, question, members));
  return [...lists, ...missingMember(fact, members, context)];
}

function countOf(members: readonly unknown[]): string {
  return numberWord(members.length);
}

/**
 * The author's question without its options: "Which of these settings …?" asks for settings, and the number says when
 * the list is full. Null where the question makes no sense without them.
 */
function openAsk(ask: string, { set, members }: MembershipFact): string | null {
  const [, noun = ""] = /\bof these (\w+)/.exec(ask) ?? [];
  const isNoun =
    !/^(?:|can|cannot|may|must|is|are|do|does|has|have)$/.test(noun) &&
    normalise(set).split(" ").includes(normalise(noun));
  const open = isNoun ? ask.replace(/\bof these /, "") : ask;
  if (/\b(?:of these|of the following|choose|these)\b/i.test(open)) return null;
  const total = members.length === 2 ? "both" : `all ${countOf(members)}`;
  return `${open} Name ${total}.`;
}

/** The member in the middle stands for the others: easier than the whole list, and another question. */
function missingMember(fact: MembershipFact, members: readonly string[], context: FaceContext): readonly FaceDraft[] {
  if (members.length < FEWEST_FOR_BLANK) return [];
  const missing = members[Math.floor(members.length / 2)] ?? "";
  const others = members.map((member, index) => (member === missing ? "____" : index > 0 ? inList(member) : member));
  const last = others.at(-1) ?? "";
  const statement = `${upperFirst(clause(fact.set))}: ${others.slice(0, -1).join(", ")} and ${last}.`;
  const isShort = countWords(fact.set) <= 2;
  const isGivenAway = members.some((member) => member !== missing && mentions(member, missing));
  return isGivenAway ? [] : [blanked("member", isShort ? inPlace(statement, fact, context) : statement, missing)];
}

function inList(member: string): string {
  return member.replace(/^(?:The|An?) (?=\p{Ll}|`)/u, (article) => article.toLowerCase());
}
