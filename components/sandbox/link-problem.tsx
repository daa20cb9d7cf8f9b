"use client";

import { X } from "lucide-react";
import { IconButton } from "@/components/ui";

interface LinkProblemProps {
  readonly problem: string;
  readonly onClose: () => void;
}

/** Why a link could not be opened; the sandbox under it works all the same. */
export function LinkProblem({ problem, onClose }: LinkProblemProps) {
  return (
    <div
      role="alert"
      className="flex flex-none items-center gap-3 border-fail border-b border-l-3 bg-fail-bg px-3 py-1"
    >
      <p className="min-w-0 flex-1">{problem} Ask for it again; what you had here is untouched.</p>
      <IconButton label="Close the notice" onClick={onClose}>
        <X size={16} strokeWidth={1.5} aria-hidden="true" />
      </IconButton>
    </div>
  );
}
