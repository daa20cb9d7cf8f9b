"use client";

import { usePathname } from "next/navigation";
import { Link } from "@/components/ui";
import { DestinationIcon } from "./destination-icon";
import { isCurrent, TAB_DESTINATIONS } from "./destinations";
import { MoreTab } from "./more-tab";
import { TAB_CLASS } from "./tab-class";

/** Navigation at the bottom of phones: four screens, and the others under More. */
export function TabBar() {
  const pathname = usePathname();
  return (
    <nav
      aria-label="Main"
      className="fixed inset-x-0 bottom-0 z-20 grid h-[57px] grid-cols-5 border-line border-t bg-panel md:hidden print:hidden"
    >
      {TAB_DESTINATIONS.map((destination) => (
        <Link
          key={destination.href}
          href={destination.href}
          aria-current={isCurrent(destination, pathname) ? "page" : undefined}
          className={TAB_CLASS}
        >
          <DestinationIcon icon={destination.icon} />
          {destination.label}
        </Link>
      ))}
      <MoreTab pathname={pathname} />
    </nav>
  );
}
