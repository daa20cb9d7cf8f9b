"use client";

import { createFiles } from "@/components/files";
import type { LanguageWords } from "@/lib/sandbox";

const files = createFiles(async (answer): Promise<LanguageWords | null> => answer.json());

/** How the query languages say the same; null until it is loaded. */
export function useLanguageWords(): LanguageWords | null {
  const file = files.useFile("sandbox/languages.json");
  return file.status === "ready" ? file.data : null;
}
