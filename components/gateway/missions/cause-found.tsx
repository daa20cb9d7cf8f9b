"use client";

import { Check } from "lucide-react";
import { useEffect, useRef } from "react";
import { CodeText } from "@/components/ui";
import type { DrillCause } from "@/lib/sandbox/gateway";

/** The cause that was found, with what in the evidence shows it. Takes the focus, since the form that had it is gone. */
export function CauseFound({ cause }: { readonly cause: DrillCause }) {
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <p ref={place} tabIndex={-1} className="flex max-w-measure items-start gap-1.5 outline-none">
      <Check size={16} role="img" aria-label="The cause" className="mt-0.5 flex-none text-succeed" />
      <span>
        <strong className="font-semibold">
          <CodeText>{cause.says}</CodeText>
        </strong>{" "}
        <CodeText>{cause.why}</CodeText>
      </span>
    </p>
  );
}
