import type { Fact } from "@/lib/gateway";

/** How a fact is known, in a word and in a sentence. */
export const CERTAINTY_WORDS: Readonly<Record<Fact["certainty"], { readonly word: string; readonly means: string }>> = {
  documented: { word: "documented", means: "Developer guide or API reference" },
  recorded: { word: "recorded", means: "Seen in recordings of the real service" },
  support: { word: "support article", means: "An article of AWS support or an AWS blog" },
  observed: { word: "observed", means: "Seen by others, not documented" },
  assumed: { word: "assumed", means: "AWS says nothing: our choice" },
};
