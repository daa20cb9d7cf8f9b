"use client";

import { useMemo } from "react";
import { bankFiles, type FileState } from "@/components/files";
import type { Item } from "@/lib/quiz";

/** The items of some topics, each topic a file of its own. */
export function useExamItems(topics: readonly string[]): FileState<readonly Item[]> {
  const loaded = bankFiles.useFiles(topics.map((topic) => `bank/${encodeURIComponent(topic)}.json`));
  return useMemo(() => (loaded.status === "ready" ? { status: "ready", data: loaded.data.flat() } : loaded), [loaded]);
}
