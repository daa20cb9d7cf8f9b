import type { Likelihood } from "@/lib/exam";

/** How likely the real exam would be passed, in words. */
export const VERDICTS: Readonly<Record<Likelihood, string>> = {
  "very-likely": "Very likely a pass.",
  likely: "Likely a pass.",
  "too-close": "Too close to call.",
  unlikely: "Likely not a pass yet.",
  "very-unlikely": "Very likely not a pass yet.",
};
