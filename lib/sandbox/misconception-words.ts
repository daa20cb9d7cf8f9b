import type { Misconception } from "@/lib/asl";

/** How wrong ideas are told to a learner: what is believed and what is true, a sentence each, code in backticks. */
export type MisconceptionWords = Readonly<Record<Misconception, { readonly belief: string; readonly truth: string }>>;
