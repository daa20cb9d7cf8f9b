"use client";

import { Check, X } from "lucide-react";
import { useEffect, useState } from "react";
import { closeToast, IconButton, Kbd, type Toast, UNDO_LABEL, useCurrentToast } from "@/components/ui";
import { useKeys } from "./use-keys";

const SHOWN_MS = 8000;

/** The toast on show. The region is always there, so that a toast is read out when it comes. */
export function ToastRegion() {
  const toast = useCurrentToast();
  return <div role="status">{toast ? <ToastCard key={toast.id} toast={toast} /> : null}</div>;
}

function ToastCard({ toast }: { readonly toast: Toast }) {
  const { id, message, action } = toast;
  // The time stops while the pointer or the focus is on it.
  const [held, setHeld] = useState(false);

  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => closeToast(id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [held, id]);

  function act(): void {
    closeToast(id);
    action?.run();
  }

  useKeys(action?.label === UNDO_LABEL ? [{ keys: "z", label: "Undo what just happened", run: act }] : []);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps the toast while someone is at it
    <div
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className="pointer-events-auto flex max-w-full items-center gap-3 rounded-float bg-raised py-1 pr-1 pl-3.5 text-14 shadow-float forced-colors:border"
    >
      <Check size={16} strokeWidth={1.5} aria-hidden="true" className="shrink-0 text-ink-2" />
      <span className="min-w-0">{message}</span>
      {action ? (
        <button
          type="button"
          onClick={act}
          className="flex h-11 items-center gap-2 rounded-control px-2 font-[550] text-accent hover:bg-hover md:h-8"
        >
          {action.label}
          {action.label === UNDO_LABEL ? <Kbd>Z</Kbd> : null}
        </button>
      ) : null}
      <IconButton label="Close" onClick={() => closeToast(id)}>
        <X size={16} strokeWidth={1.5} aria-hidden="true" />
      </IconButton>
    </div>
  );
}
