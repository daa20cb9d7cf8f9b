"use client";

import { Ellipsis } from "lucide-react";
import { useId, useRef } from "react";
import { Link } from "@/components/ui";
import { DestinationIcon } from "./destination-icon";
import { isCurrent, MORE_DESTINATIONS } from "./destinations";
import { TAB_CLASS } from "./tab-class";

/** The last tab: opens the list of the other screens. The browser's own popover closes it by Escape and by a press outside. */
export function MoreTab({ pathname }: { readonly pathname: string }) {
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const here = MORE_DESTINATIONS.some((destination) => isCurrent(destination, pathname));
  return (
    <>
      <button type="button" popoverTarget={id} aria-current={here ? "page" : undefined} className={TAB_CLASS}>
        <Ellipsis size={20} strokeWidth={1.5} aria-hidden="true" />
        More
      </button>
      <ul
        ref={list}
        id={id}
        popover="auto"
        className="fixed inset-auto right-2 bottom-[65px] m-0 min-w-52 rounded-float bg-raised py-1.5 text-ink shadow-float outline-none forced-colors:border"
      >
        {MORE_DESTINATIONS.map((destination) => (
          <li key={destination.href}>
            <Link
              href={destination.href}
              aria-current={isCurrent(destination, pathname) ? "page" : undefined}
              onClick={() => list.current?.hidePopover()}
              className="flex h-11 items-center gap-3 px-4 text-14 hover:bg-hover aria-[current=page]:font-semibold"
            >
              <DestinationIcon icon={destination.icon} />
              {destination.label}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
