/** The screens that the navigation names, in its order. */
export interface Destination {
  readonly href: string;
  readonly label: string;
  readonly icon: "today" | "learn" | "practice" | "settings";
  /** One after the other: they lead here from every page. */
  readonly keys: string;
}

export const DESTINATIONS: readonly Destination[] = [
  { href: "/", label: "Today", icon: "today", keys: "g t" },
  { href: "/learn/", label: "Learn", icon: "learn", keys: "g l" },
  { href: "/practice/", label: "Practice", icon: "practice", keys: "g p" },
  { href: "/settings/", label: "Settings", icon: "settings", keys: "g s" },
];

/** Is `pathname` this destination or a page below it? */
export function isCurrent(destination: Destination, pathname: string): boolean {
  return destination.href === "/" ? pathname === "/" : pathname.startsWith(destination.href);
}
