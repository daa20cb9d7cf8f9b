"use client";

import { Button } from "@/components/ui";
import { openSearch } from "./overlay";

/** A button that opens the search, for pages that lead nowhere else. */
export function OpenSearchButton() {
  return (
    <Button onClick={openSearch} shortcut="/">
      Search
    </Button>
  );
}
