"use client";

import { BookOpen, CalendarDays, ChartColumn, Copy, ListChecks, SlidersHorizontal } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { BAR_DESTINATIONS, isCurrent } from "./destinations";

const ICONS = {
  today: CalendarDays,
  learn: BookOpen,
  practice: ListChecks,
  cards: Copy,
  progress: ChartColumn,
  settings: SlidersHorizontal,
} as const;

/** Navigation at the bottom of phones. */
export function TabBar() {
  const pathname = usePathname();
  return (
    <nav
      aria-label="Main"
      className="fixed inset-x-0 bottom-0 z-20 grid h-[57px] grid-cols-5 border-line border-t bg-panel md:hidden print:hidden"
    >
      {BAR_DESTINATIONS.map((destination) => {
        const Icon = ICONS[destination.icon];
        return (
          <Link
            key={destination.href}
            href={destination.href}
            aria-current={isCurrent(destination, pathname) ? "page" : undefined}
            className="relative grid content-center justify-items-center gap-0.5 text-12 text-ink-2 leading-[14px] before:absolute before:inset-x-[22%] before:-top-px before:h-0.5 aria-[current=page]:font-semibold aria-[current=page]:text-ink aria-[current=page]:before:bg-accent"
          >
            <Icon
              size={20}
              strokeWidth={1.5}
              aria-hidden="true"
              className={destination.icon === "cards" ? "-scale-x-100" : ""}
            />
            {destination.label}
          </Link>
        );
      })}
    </nav>
  );
}
