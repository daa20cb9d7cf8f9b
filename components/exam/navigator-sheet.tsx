"use client";

import { Dialog } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { ICON_BUTTON_CLASS } from "@/components/ui";

interface NavigatorSheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What stands at the right of wide screens, from the lower edge of a phone. */
export function NavigatorSheet({ open, onClose, children }: NavigatorSheetProps) {
  return (
    <Dialog.Root open={open} onOpenChange={(next) => next || onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-veil" />
        <Dialog.Popup className="fixed inset-x-0 bottom-0 z-50 grid max-h-[86dvh] gap-4 overflow-y-auto overscroll-contain rounded-t-float bg-raised px-4 pt-2 pb-5 shadow-float outline-none forced-colors:border">
          <div className="flex items-center justify-between">
            <Dialog.Title className="font-semibold text-16">All questions</Dialog.Title>
            <Dialog.Close aria-label="Close" className={`${ICON_BUTTON_CLASS} -mr-2`}>
              <X size={18} strokeWidth={1.5} aria-hidden="true" />
            </Dialog.Close>
          </div>
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
