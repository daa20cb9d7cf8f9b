"use client";

import { useMemo } from "react";
import { bankFiles, type FileState } from "@/components/files";
import type { Item } from "@/lib/quiz";

/** The items of a topic, as the build wrote them. */
export type BankState =
  | { readonly status: "loading" }
  | { readonly status: "failed"; readonly retry: () => void }
  | { readonly status: "ready"; readonly items: readonly Item[] };

/** Loads the items of the given topics. */
export function useBank(topics: readonly string[]): BankState {
  const state = bankFiles.useFiles(topics.map((topic) => `bank/${encodeURIComponent(topic)}.json`));
  return useMemo(() => bankOf(state), [state]);
}

function bankOf(state: FileState<readonly (readonly Item[])[]>): BankState {
  return state.status === "ready" ? { status: "ready", items: state.data.flat() } : state;
}
