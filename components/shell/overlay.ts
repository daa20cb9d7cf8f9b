import { createCell } from "@/components/ui";

/** The layer that lies over the page, if any. */
export type Overlay = "search" | "keys";

export const OVERLAY = createCell<Overlay | null>(null);

/** Opens the command palette. */
export function openSearch(): void {
  OVERLAY.set("search");
}

/** Opens the list of this page's keys. */
export function openKeyHelp(): void {
  OVERLAY.set("keys");
}

export function closeOverlay(): void {
  OVERLAY.set(null);
}
