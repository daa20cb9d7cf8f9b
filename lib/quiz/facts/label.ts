/** Words in front of a colon that announce a remark and name nothing. */
const LABEL = new RegExp(
  `^(?:${[
    "notes?|nb|fyi|ps|todo|tl;?dr|e\\.?g|i\\.?e|q|a|questions?|answers?|why|how|what|when|where|who",
    "examples?|tips?|hints?|exam(?: tips?)?|important|remember|reminder|warning|caution|careful|attention|disclaimer",
    "summary|recap|conclusion|key points?|details?|definition|purpose|goal|problem|solution|context|keep in mind",
    "pros?|cons?|(?:dis)?advantages?|benefits?|drawbacks?|use cases?|(?:best|bad|good) practices?|prerequisites?",
    "sources?|see(?: also)?|links?|references?|docs?|https?|updated?|date|author|title|tags?|words? to .+",
    "(?:the )?following|steps?|commands?|syntax|usage",
  ].join("|")})$`,
  "i",
);

/** Is this a label such as `Note` or `Example`, and not the name of a thing? */
export function isLabel(text: string): boolean {
  return text.length <= 40 && LABEL.test(text.trim());
}
