import type { ReactNode } from "react";

/** A field with its name before it. */
export function Line({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label className="grid grid-cols-[84px_minmax(0,1fr)] items-center gap-2 text-13 text-ink-2">
      {label}
      {children}
    </label>
  );
}
