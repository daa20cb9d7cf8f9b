"use client";

import { Dialog as BaseDialog } from "@base-ui/react/dialog";
import type { ReactNode } from "react";

interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** One or two sentences under the title. */
  readonly description?: string;
  readonly children?: ReactNode;
  /** Buttons at the lower right; the verb stands on the button. */
  readonly actions?: ReactNode;
}

/**
 * A dialog over the page: focus stays inside, Escape and a press outside close it, and focus goes back to where it
 * was. For what cannot be undone; what can be undone gets a toast.
 */
export function Dialog({ open, onClose, title, description, children, actions }: DialogProps) {
  return (
    <BaseDialog.Root open={open} onOpenChange={(next) => next || onClose()}>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className="fixed inset-0 z-40 bg-veil" />
        <BaseDialog.Popup className="fixed inset-x-3 top-[max(1rem,12vh)] z-50 mx-auto max-h-[calc(100dvh-2rem-12vh)] max-w-[504px] overflow-y-auto overscroll-contain rounded-float bg-raised p-5 shadow-float outline-none forced-colors:border">
          <BaseDialog.Title className="font-semibold text-20">{title}</BaseDialog.Title>
          {description ? (
            <BaseDialog.Description className="mt-1.5 text-ink-2">{description}</BaseDialog.Description>
          ) : null}
          {children}
          {actions ? <div className="mt-5 flex flex-wrap justify-end gap-2">{actions}</div> : null}
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}
