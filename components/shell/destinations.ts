/** The screens that the navigation names, in its order. */
export interface Destination {
  readonly href: string;
  readonly label: string;
  readonly icon: "today" | "learn" | "practice" | "cards" | "exam" | "states" | "gateway" | "progress" | "settings";
  /** One after the other: they lead here from every page. */
  readonly keys: string;
  /** The pages that count as this one; those below `href` unless given. */
  readonly section?: string;
}

export const DESTINATIONS: readonly Destination[] = [
  { href: "/", label: "Today", icon: "today", keys: "g t" },
  { href: "/learn/", label: "Learn", icon: "learn", keys: "g l" },
  { href: "/practice/", label: "Practice", icon: "practice", keys: "g p" },
  { href: "/cards/", label: "Cards", icon: "cards", keys: "g c" },
  { href: "/exam/", label: "Exam", icon: "exam", keys: "g e" },
  { href: "/sandbox/step-functions/", label: "State machines", icon: "states", keys: "g b" },
  { href: "/sandbox/api-gateway/", label: "APIs", icon: "gateway", keys: "g a" },
  { href: "/progress/", label: "Progress", icon: "progress", keys: "g r" },
  { href: "/settings/", label: "Settings", icon: "settings", keys: "g s" },
];

/** The sandboxes in one: each leads to the other by its menu. */
const SANDBOX: Destination = {
  href: "/sandbox/step-functions/",
  label: "Sandbox",
  icon: "states",
  keys: "g b",
  section: "/sandbox/",
};

/** What the top bar of wide screens shows. Settings stand apart, as an icon at its right end. */
export const BAR_DESTINATIONS = DESTINATIONS.filter(({ icon }) => icon !== "settings" && icon !== "gateway").map(
  (destination) => (destination.icon === "states" ? SANDBOX : destination),
);

const TABS: readonly Destination["icon"][] = ["today", "learn", "cards", "exam"];

/** The four of the tab bar on phones. */
export const TAB_DESTINATIONS = DESTINATIONS.filter(({ icon }) => TABS.includes(icon));

/** What the fifth tab of phones, More, holds. */
export const MORE_DESTINATIONS = DESTINATIONS.filter(({ icon }) => !TABS.includes(icon));

/** Is `pathname` this destination or a page below it? */
export function isCurrent(destination: Destination, pathname: string): boolean {
  return destination.href === "/" ? pathname === "/" : pathname.startsWith(destination.section ?? destination.href);
}
