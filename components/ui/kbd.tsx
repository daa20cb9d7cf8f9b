import type { ReactNode } from "react";

/** A key of the keyboard. Hidden on phones, where there is none. */
export function Kbd({ children, className = "" }: { readonly children: ReactNode; readonly className?: string }) {
  return (
    <kbd
      className={`hidden min-w-5 rounded-[3px] border border-line border-b-2 bg-panel px-1.5 text-center font-normal text-12 text-ink-2 leading-[18px] sm:inline-block ${className}`}
    >
      {children}
    </kbd>
  );
}
