"use client";

import { useSyncExternalStore } from "react";

/** Does the keyboard have ⌘ where others have Ctrl? False until the page is hydrated. */
export function useApple(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => /Mac|iPhone|iPad/.test(navigator.platform),
    () => false,
  );
}
