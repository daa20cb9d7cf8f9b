import { Check, X } from "lucide-react";
import type { Verdict } from "@/lib/gateway";
import { statusLook } from "../answer/status-look";

interface PhaseDotProps {
  readonly verdict: Verdict;
  readonly status: number;
  readonly first: boolean;
  /** Whether the request, or its answer, went on to a phase after this one; null where there is none. */
  readonly goesOn: boolean | null;
}

/** The line through the phases with the mark of one: a dot, a tick where it had nothing to look at, a ring where the request never came. */
export function PhaseDot({ verdict, status, first, goesOn }: PhaseDotProps) {
  const reached = verdict !== "not-reached";
  const above = first ? "border-transparent" : reached ? "border-ink-2" : "border-control border-dotted";
  const below = goesOn === null ? "border-transparent" : goesOn ? "border-ink-2" : "border-control border-dotted";
  return (
    <span aria-hidden="true" className="relative w-6 flex-none">
      <span className={`absolute top-0 left-[9px] h-[15px] border-l-[1.5px] ${above}`} />
      <span className={`absolute top-[15px] bottom-0 left-[9px] border-l-[1.5px] ${below}`} />
      <Mark verdict={verdict} status={status} />
    </span>
  );
}

function Mark({ verdict, status }: Pick<PhaseDotProps, "verdict" | "status">) {
  switch (verdict) {
    case "passed":
      return <span className="absolute top-[11px] left-[6px] size-[8px] rounded-full bg-ink-2 ring-2 ring-panel" />;
    case "skipped":
      return <span className="absolute top-[14px] left-[4px] h-[2px] w-[11px] bg-ink-2" />;
    case "not-reached":
      return (
        <span className="absolute top-[11px] left-[5.5px] size-[8px] rounded-full border border-control bg-panel" />
      );
    case "answered": {
      const Icon = status < 400 ? Check : X;
      return (
        <span
          className={`absolute top-[9px] left-0 grid size-[19px] place-items-center rounded-mark ${statusLook(status).mark}`}
        >
          <Icon size={13} strokeWidth={2.6} />
        </span>
      );
    }
  }
}
