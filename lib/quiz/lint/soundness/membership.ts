import { mentions } from "../../items/wording";
import type { MembershipFact, MultipleResponseItem } from "../../model";
import { isSame } from "../../text-profile";
import { associationOf, isAssociation } from "./association";
import { alsoRight, type Doubt, factsOf, type Grounds, isSaidOf, unproven } from "./proof";

/** A key is a member by the list; a distractor stands in another list or table of the notes and in no list of this name. */
export function proveMembership(item: MultipleResponseItem, fact: MembershipFact, grounds: Grounds): readonly Doubt[] {
  const elsewhere = factsOf(item.factIds, grounds).flatMap((each) => namesOf(each, fact));
  return item.options.flatMap(({ text, correct }): readonly Doubt[] => {
    if (correct) return fact.members.some((member) => isSame(member.text, text)) ? [] : [unproven(text)];
    const overlaps = fact.members.some((member) => mentions(member.text, text) || mentions(text, member.text));
    const isKnown = elsewhere.some((name) => isSame(name, text));
    return isKnown && !overlaps && !isSaidOf(fact.set, text, grounds) ? [] : [alsoRight(text)];
  });
}

function namesOf(other: ReturnType<typeof factsOf>[number], fact: MembershipFact): readonly string[] {
  if (other.id === fact.id) return fact.nonMembers;
  if (other.kind === "membership") return other.members.map(({ text }) => text);
  return isAssociation(other) ? [associationOf(other).thing] : [];
}
