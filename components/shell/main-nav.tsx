"use client";

import { usePathname } from "next/navigation";
import { Link } from "@/components/ui";
import { BAR_DESTINATIONS, isCurrent } from "./destinations";

/** Navigation in the top bar of wide screens. Settings sits at the right, as an icon. */
export function MainNav() {
  const pathname = usePathname();
  return (
    <nav aria-label="Main" className="hidden h-full gap-0.5 md:flex">
      {BAR_DESTINATIONS.map((destination) => (
        <Link
          key={destination.href}
          href={destination.href}
          aria-current={isCurrent(destination, pathname) ? "page" : undefined}
          className="relative flex items-center px-2.5 text-14 text-ink-2 after:absolute after:inset-x-2.5 after:-bottom-px after:h-0.5 hover:text-ink aria-[current=page]:font-[550] aria-[current=page]:text-ink aria-[current=page]:after:bg-accent"
        >
          {destination.label}
        </Link>
      ))}
    </nav>
  );
}
