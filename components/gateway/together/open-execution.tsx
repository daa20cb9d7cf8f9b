"use client";

import { ArrowRight } from "lucide-react";
import { useEffect, useState } from "react";
import { Link } from "@/components/ui";
import type { Sent } from "../model";

/** Leads from a request that started an execution to the Step Functions sandbox, with that machine and input. */
export function OpenExecution({ sent }: { readonly sent: Sent }) {
  const [href, setHref] = useState<string | null>(null);
  const starts = sent.setup.world.backend.type === "state-machine";
  useEffect(() => {
    let here = true;
    setHref(null);
    // What packs a machine into a link is wanted by few requests.
    if (starts)
      import("./execution-href").then(
        ({ executionHref }) => here && setHref(executionHref(sent)),
        () => undefined,
      );
    return () => {
      here = false;
    };
  }, [sent, starts]);
  if (href === null) return null;
  return (
    <Link href={href} className="inline-flex min-h-11 items-center gap-1.5 font-[550] text-accent text-13 md:min-h-8">
      Open this execution <ArrowRight size={14} aria-hidden="true" />
    </Link>
  );
}
