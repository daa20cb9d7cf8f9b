/** Finite verbs that tell a sentence from the name of a thing. */
export const HAS_VERB =
  /\b(?:is|are|was|were|has|have|had|can|cannot|may|must|should|did|does|failed|knows?|lacks?|lacked|needs?|needed|wants?|took|takes?|misses|missed|exceeds?|exceeded|ran|went|came)\b/;

const ARTICLE_FIRST = /^(?:an?|the|one) /;
const SUBJECT_FIRST = /^(?:an?|the|one|you|it|no|too many|[a-z]+s) /;
/** A comma behind which a note goes on with a thought of its own. */
const SPLICED =
  /; |, (?!(?:and|or|but|nor|so|as|at|by|for|from|if|in|like|of|on|once|since|such|than|that|then|to|unless|until|when|where|which|while|who|whose|with|without)\b)(?!(?:[^,;]+, )*(?:and|or) |[^,;]+,? (?:and|or) )/;

/** What stands in front of the first relative clause. */
export function mainClause(text: string): string {
  return text.split(/ (?:that|who|which|whose|whom|when|where) /)[0] ?? text;
}

/** Whether a definition names a thing: `a snapshot of the API`, `the part of the key in front of the name`. */
export function isNamed(description: string): boolean {
  return ARTICLE_FIRST.test(description) && !HAS_VERB.test(mainClause(description));
}

/** Whether a definition is a sentence with a subject of its own: `the table or a partition is too busy`. */
export function isClause(description: string): boolean {
  return SUBJECT_FIRST.test(description) && HAS_VERB.test(mainClause(description));
}

/** Whether a definition says what is done with the thing: `routed to the nearest location`. */
export function isParticiple(description: string): boolean {
  return /^(?!used to)[a-z]+(?:ed|en) (?:to|by|in|on|at|for|from|with|through|as)\b/.test(description);
}

/** Whether a definition is one phrase and no run of notes: `joins two VPCs, not transitive` is two. */
export function isWhole(description: string): boolean {
  const text = description.replace(/`[^`]*`|\([^()]*\)/g, "");
  return !SPLICED.test(text) && !/[+=!&]|\be\.g\.|["“”]/.test(text);
}
