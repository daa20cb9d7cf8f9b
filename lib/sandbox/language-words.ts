import type { Difference } from "@/lib/asl";

/** How the two query languages say the same: a sentence each, code in backticks. */
export type LanguageWords = Readonly<Record<Difference, { readonly jsonPath: string; readonly jsonata: string }>>;
