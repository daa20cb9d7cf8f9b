"use client";

import { Maximize2 } from "lucide-react";
import { useRouter } from "next/navigation";
import type { MouseEvent } from "react";
import { ICON_BUTTON_CLASS, Link } from "@/components/ui";

interface FullSizeLinkProps {
  /** The address of the sandbox's page, with a fragment or without. */
  readonly href: (fragment?: string) => string;
  /** The fragment of what is on the screen, without `#`. */
  readonly fragment: () => string;
}

/** Leads from a lesson to the page of the sandbox, with all as it is. */
export function FullSizeLink({ href, fragment }: FullSizeLinkProps) {
  const router = useRouter();

  // The address is made when it is needed: a link that follows every step would cost each of them.
  function follow(event: MouseEvent<HTMLAnchorElement>): void {
    const made = fragment();
    event.currentTarget.hash = made;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    router.push(href(made));
  }

  return (
    <Link
      href={href()}
      aria-label="Open full size"
      title="Open full size"
      onClick={follow}
      className={ICON_BUTTON_CLASS}
    >
      <Maximize2 size={16} strokeWidth={1.5} aria-hidden="true" />
    </Link>
  );
}
