"use client";

import { useEffect, useState } from "react";
import type { PaletteRow, SearchDocument } from "./documents";
import { buildSearchIndex, type SearchIndex } from "./search-index";

type Loading = { readonly type: "loading" } | { readonly type: "failed" };
type Loaded = { readonly type: "loaded"; readonly index: SearchIndex<PaletteRow> };

const ADDRESS = `${process.env.NEXT_PUBLIC_BASE_PATH ?? ""}/data/search.json`;

let loaded: Promise<SearchIndex<PaletteRow>> | null = null;

/** The index of notes and items. It is loaded once for the page; after a failure it is tried again at the next opening. */
export function useSearchIndex(): Loading | Loaded {
  const [state, setState] = useState<Loading | Loaded>({ type: "loading" });
  useEffect(() => {
    let wanted = true;
    loaded ??= load();
    loaded.then(
      (index) => wanted && setState({ type: "loaded", index }),
      () => {
        loaded = null;
        if (wanted) setState({ type: "failed" });
      },
    );
    return () => {
      wanted = false;
    };
  }, []);
  return state;
}

async function load(): Promise<SearchIndex<PaletteRow>> {
  const response = await fetch(ADDRESS);
  if (!response.ok) throw new Error(`The search index answered ${response.status}.`);
  const documents: readonly SearchDocument[] = await response.json();
  return buildSearchIndex<PaletteRow>(documents);
}
