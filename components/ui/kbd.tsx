import type { ReactNode } from "react";

interface KbdProps {
  readonly children: ReactNode;
  /** Takes the colour of the text around it: for keys on a filled button. */
  readonly plain?: boolean;
  /** Hidden on phones, where there is no keyboard, unless it is what is being talked about. */
  readonly always?: boolean;
}

/** A key of the keyboard. */
export function Kbd({ children, plain = false, always = false }: KbdProps) {
  const colour = plain ? "border-current" : "border-line bg-panel text-ink-2";
  const shown = always ? "inline-block" : "hidden sm:inline-block";
  return (
    <kbd
      className={`min-w-5 rounded-[3px] border border-b-2 px-1.5 text-center font-normal text-12 leading-[18px] ${colour} ${shown}`}
    >
      {children}
    </kbd>
  );
}
