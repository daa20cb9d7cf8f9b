import { SlidersHorizontal } from "lucide-react";
import { ICON_BUTTON_CLASS, Link } from "@/components/ui";
import { SearchButton } from "./search-button";
import { ThemeButton } from "./theme-button";

/** Right end of the top bar: search, theme, settings. A press before the page is hydrated is kept and done then. */
export function TopTools() {
  return (
    <div data-replay="" className="ml-auto flex items-center md:gap-1">
      <SearchButton />
      <span className="md:ml-3">
        <ThemeButton />
      </span>
      <Link href="/settings/" aria-label="Settings" title="Settings" className={ICON_BUTTON_CLASS}>
        <SlidersHorizontal size={18} strokeWidth={1.5} aria-hidden="true" />
      </Link>
    </div>
  );
}
