import type { ReactNode } from "react";
import { Kbd } from "@/components/ui";

/** The keys of the palette. On phones there are none. */
export function PaletteFooter() {
  return (
    <div className="hidden shrink-0 items-center gap-4 border-line border-t px-4 py-2 text-12 text-ink-3 md:flex">
      <Hint caps={["↑", "↓"]}>move</Hint>
      <Hint caps={["↵"]}>open</Hint>
      <Hint caps={["Ctrl", "↵"]}>open beside</Hint>
      <span className="ml-auto flex gap-3">
        <span>&gt; actions only</span>
        <span># topics</span>
        <span>: note lines</span>
      </span>
    </div>
  );
}

function Hint({ caps, children }: { readonly caps: readonly string[]; readonly children: ReactNode }) {
  return (
    <span className="flex items-center gap-1.5">
      {caps.map((cap) => (
        <Kbd key={cap}>{cap}</Kbd>
      ))}
      {children}
    </span>
  );
}
