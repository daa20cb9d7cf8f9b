/** Finite verbs that tell a sentence from the name of a thing. */
export const HAS_VERB =
  /\b(?:is|are|was|were|has|have|had|can|cannot|may|must|should|did|does|failed|knows?|lacks?|lacked|needs?|needed|wants?|took|takes?|misses|missed|exceeds|exceeded)\b/;

/** What stands in front of the first relative clause. */
export function mainClause(text: string): string {
  return text.split(/ (?:that|who|which|whose|whom|when|where) /)[0] ?? text;
}
