"use client";

import { useDeferredValue, useMemo } from "react";
import type { PaletteRow } from "./documents";
import { type Findings, find } from "./find";
import { createSearchIndex } from "./search-index";
import { useSearchIndex } from "./use-search-index";

/** A sentence about the findings; `aloud` is for screen readers only, as sighted people see the rows. */
export interface FindingsNote {
  readonly text: string;
  readonly aloud: boolean;
}

/** What is found among the actions and, as soon as they are loaded, the notes and items. */
export function useFindings(
  actions: readonly PaletteRow[],
  typed: string,
): { readonly findings: Findings; readonly note: FindingsNote } {
  const library = useSearchIndex();
  const actionIndex = useMemo(() => createSearchIndex(actions), [actions]);
  const query = useDeferredValue(typed);
  const findings = useMemo(
    () => find(library.type === "loaded" ? [actionIndex, library.index] : [actionIndex], query),
    [actionIndex, library, query],
  );
  return { findings, note: noteOn(findings, library.type, query.trim()) };
}

function noteOn(findings: Findings, library: "loading" | "failed" | "loaded", typed: string): FindingsNote {
  if (library === "failed") {
    return { text: "Lessons and items could not be loaded. Check the connection and open this again.", aloud: false };
  }
  if (library === "loading") return { text: "Loading lessons and items.", aloud: true };
  if (findings.missed) {
    return { text: `Nothing holds “${typed}”. Try fewer words, or start here:`, aloud: false };
  }
  return { text: typed ? `${findings.count} found` : "", aloud: true };
}
