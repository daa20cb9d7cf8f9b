/** The screens that the navigation names, in its order. */
export interface Destination {
  readonly href: string;
  readonly label: string;
  readonly icon: "today" | "learn" | "practice" | "cards" | "progress" | "settings";
  /** One after the other: they lead here from every page. */
  readonly keys: string;
}

export const DESTINATIONS: readonly Destination[] = [
  { href: "/", label: "Today", icon: "today", keys: "g t" },
  { href: "/learn/", label: "Learn", icon: "learn", keys: "g l" },
  { href: "/practice/", label: "Practice", icon: "practice", keys: "g p" },
  { href: "/cards/", label: "Cards", icon: "cards", keys: "g c" },
  { href: "/progress/", label: "Progress", icon: "progress", keys: "g r" },
  { href: "/settings/", label: "Settings", icon: "settings", keys: "g s" },
];

/** What bars of links show. Settings stand apart, as an icon at the right end of the top bar. */
export const BAR_DESTINATIONS = DESTINATIONS.filter(({ icon }) => icon !== "settings");

/** Is `pathname` this destination or a page below it? */
export function isCurrent(destination: Destination, pathname: string): boolean {
  return destination.href === "/" ? pathname === "/" : pathname.startsWith(destination.href);
}
