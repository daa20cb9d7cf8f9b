"use client";

import { Search } from "lucide-react";
import { IconButton, Kbd } from "@/components/ui";
import { openSearch } from "./overlay";
import { useApple } from "./use-apple";

/** Opens the command palette: looks like a field on wide screens, is an icon on phones. */
export function SearchButton() {
  const apple = useApple();
  return (
    <>
      <button
        type="button"
        onClick={openSearch}
        aria-keyshortcuts="Control+K Meta+K /"
        className="hidden h-8 w-[260px] items-center gap-2.5 rounded-control border border-control bg-panel pr-1.5 pl-2.5 text-13 text-ink-2 transition-colors duration-(--fast) hover:bg-hover md:flex"
      >
        <Search size={16} strokeWidth={1.5} aria-hidden="true" />
        <span className="flex-1 text-left">Search or jump to</span>
        <Kbd>{apple ? "⌘ K" : "Ctrl K"}</Kbd>
      </button>
      <IconButton label="Search" onClick={openSearch} className="md:hidden">
        <Search size={20} strokeWidth={1.5} aria-hidden="true" />
      </IconButton>
    </>
  );
}
