import type { ReactNode } from "react";

/** The part of a panel that scrolls. */
export function Scroll({ children }: { readonly children?: ReactNode }) {
  return <div className="min-h-0 flex-1 overflow-y-auto py-2 pr-3 pl-2.5">{children}</div>;
}
