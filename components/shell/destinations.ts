/** The screens that the navigation names, in its order. */
export interface Destination {
  readonly href: string;
  readonly label: string;
  readonly icon: "today" | "learn" | "practice" | "settings";
}

export const DESTINATIONS: readonly Destination[] = [
  { href: "/", label: "Today", icon: "today" },
  { href: "/learn/", label: "Learn", icon: "learn" },
  { href: "/practice/", label: "Practice", icon: "practice" },
  { href: "/settings/", label: "Settings", icon: "settings" },
];

/** Is `pathname` this destination or a page below it? */
export function isCurrent(destination: Destination, pathname: string): boolean {
  return destination.href === "/" ? pathname === "/" : pathname.startsWith(destination.href);
}
