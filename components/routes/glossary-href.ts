/** Address of the glossary, or of a term on it. */
export function glossaryHref(term = ""): string {
  return `/learn/glossary/${term ? `#${term}` : ""}`;
}
