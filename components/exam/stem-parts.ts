/** A stem as it is set: the situation, then what is asked, in bold. */
export interface StemParts {
  /** Empty where the stem is one question only. */
  readonly situation: string;
  readonly ask: string;
}

/** Parts the last question or instruction from what comes before it; `Choose two.` stays with its question. */
export function stemParts(stem: string): StemParts {
  const sentences = stem.split(/(?<=[.?!])\s+(?=[A-Z`“])/);
  const last = sentences.at(-1) ?? "";
  const asks = sentences.length > 1 && /^Choose \w+\.$/.test(last) ? 2 : 1;
  return { situation: sentences.slice(0, -asks).join(" "), ask: sentences.slice(-asks).join(" ") };
}
