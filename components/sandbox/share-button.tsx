"use client";

import { Share2 } from "lucide-react";
import { IconButton, useToast } from "@/components/ui";

interface ShareButtonProps {
  /** The fragment of a link to what is on the screen, without `#`. */
  readonly fragment: () => string;
}

/** Links longer than this are cut by some programs. */
const LONG = 8_000;

/** Copies a link that holds everything; nothing is uploaded. */
export function ShareButton({ fragment }: ShareButtonProps) {
  const toast = useToast();

  function share(): void {
    const link = new URL(window.location.href);
    link.search = "";
    link.hash = fragment();
    const long = link.href.length > LONG ? " It is long; some programs cut such links." : "";
    const byHand = () => {
      history.replaceState(null, "", link);
      toast(`The link is in the address bar: copy it from there.${long}`);
    };
    if (navigator.clipboard) navigator.clipboard.writeText(link.href).then(() => toast(`Link copied.${long}`), byHand);
    else byHand();
  }

  return (
    <IconButton label="Copy a link to this" onClick={share}>
      <Share2 size={16} strokeWidth={1.5} aria-hidden="true" />
    </IconButton>
  );
}
