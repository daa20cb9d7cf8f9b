"use client";

import { useCallback, useState } from "react";
import { type ToastOptions, useToast } from "@/components/ui";

/** Below this width toasts would lie over the grades. */
const WIDE = "(min-width: 48rem)";

interface Voice {
  /** For a live region; each message is another object, so that the same words are read twice. */
  readonly spoken: { readonly text: string; readonly id: number };
  /** Says something to screen readers only. */
  readonly announce: (text: string) => void;
  /** Says what happened: in a toast, which is read out too; on a phone only if it `matters`, else to screen readers. */
  readonly say: (text: string, options?: ToastOptions & { readonly matters?: boolean }) => void;
}

export function useSay(): Voice {
  const toast = useToast();
  const [spoken, setSpoken] = useState({ text: "", id: 0 });
  const announce = useCallback((text: string) => setSpoken(({ id }) => ({ text, id: id + 1 })), []);
  const say = useCallback<Voice["say"]>(
    (text, { matters = false, ...options } = {}) => {
      if (matters || window.matchMedia(WIDE).matches) toast(text, options);
      else announce(text);
    },
    [toast, announce],
  );
  return { spoken, announce, say };
}
