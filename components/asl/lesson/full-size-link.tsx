"use client";

import { Maximize2 } from "lucide-react";

import { useRouter } from "next/navigation";
import type { MouseEvent } from "react";
import { stepFunctionsHref } from "@/components/routes";
import { ICON_BUTTON_CLASS, Link } from "@/components/ui";
import { setupFragment } from "@/lib/sandbox";
import { useBench } from "../bench-context";

/** Leads to the page of the sandbox, with the same machine at the same moment. */
export function FullSizeLink() {
  const router = useRouter();
  const { setup, run, moment } = useBench().state;

  // The address is made when it is needed: a link that follows every step of a run would cost each of them.
  function follow(event: MouseEvent<HTMLAnchorElement>): void {
    const ran = run.type === "done" && !run.stale;
    const fragment = setupFragment({ setup, moment: ran ? moment : null });
    event.currentTarget.hash = fragment;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    router.push(stepFunctionsHref(fragment));
  }

  return (
    <Link
      href={stepFunctionsHref()}
      aria-label="Open full size"
      title="Open full size"
      onClick={follow}
      className={ICON_BUTTON_CLASS}
    >
      <Maximize2 size={16} strokeWidth={1.5} aria-hidden="true" />
    </Link>
  );
}
