"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import { Button } from "@/components/ui";
import { FlagMark } from "./flag-mark";
import { SavedLine } from "./saved-line";

interface SittingFooterProps {
  readonly onBack: (() => void) | null;
  readonly flagged: boolean;
  readonly onFlag: () => void;
  readonly next: string;
  readonly onNext: () => void;
}

/** Bottom of a question: back, flag, what is saved, on. */
export function SittingFooter({ onBack, flagged, onFlag, next, onNext }: SittingFooterProps) {
  return (
    <footer className="sticky bottom-0 z-10 flex min-h-16 items-center gap-1.5 border-line border-t bg-panel px-2 md:gap-2 md:px-5">
      <Button size="lead" disabled={onBack === null} onClick={() => onBack?.()} aria-label="Previous question">
        <ChevronLeft size={16} strokeWidth={1.75} aria-hidden="true" />
        <span className="hidden md:inline">Previous</span>
      </Button>
      <Button
        size="lead"
        aria-pressed={flagged}
        onClick={onFlag}
        shortcut="F"
        className="aria-pressed:border-accent-line aria-pressed:bg-accent-soft aria-pressed:text-accent"
      >
        <FlagMark />
        {flagged ? "Flagged" : "Flag"}
      </Button>
      <span className="hidden flex-1 text-right md:block">
        <SavedLine />
      </span>
      <Button variant="main" size="lead" onClick={onNext} className="ml-auto md:ml-2">
        {next}
        <ChevronRight size={16} strokeWidth={1.75} aria-hidden="true" />
      </Button>
    </footer>
  );
}
