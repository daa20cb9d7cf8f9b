import type { ReactNode } from "react";

interface FieldLineProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** A field with its name before it. */
export function FieldLine({ label, children }: FieldLineProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label className="grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)] items-center gap-2 text-13 text-ink-2">
      {label}
      {children}
    </label>
  );
}
