"use client";

import { Check, X } from "lucide-react";
import type { ReactNode } from "react";
import { CodeText } from "@/components/ui";

export interface ListedCheck {
  readonly says: string;
  readonly passes: boolean;
  /** What was found, where it fails. */
  readonly details?: ReactNode;
}

/** What became of each check. */
export function CheckList({ checks }: { readonly checks: readonly ListedCheck[] }) {
  return (
    <ul className="grid gap-1">
      {checks.map(({ says, passes, details }) => (
        <li key={says} className="grid grid-cols-[1.25rem_1fr] gap-x-1">
          {passes ? (
            <Check size={16} role="img" aria-label="Passes" className="mt-0.5 text-succeed" />
          ) : (
            <X size={16} role="img" aria-label="Fails" className="mt-0.5 text-fail" />
          )}
          <span>
            <CodeText>{says}</CodeText>
          </span>
          {details === undefined ? null : (
            <div className="col-start-2 grid justify-items-start gap-1 text-13 text-ink-2">{details}</div>
          )}
        </li>
      ))}
    </ul>
  );
}

/** How many checks pass, in a sentence. */
export function checksSentence(passed: number, count: number): string {
  if (passed === count) return `Solved: all ${count} checks pass.`;
  return `${passed} of ${count} ${count === 1 ? "check" : "checks"} ${passed === 1 ? "passes" : "pass"}.`;
}
