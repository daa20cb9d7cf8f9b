import type { ComponentProps, ReactNode } from "react";

/** Classes of an icon button, for links that look like one. */
export const ICON_BUTTON_CLASS =
  "grid size-11 shrink-0 place-items-center rounded-control text-ink-2 transition-colors duration-(--fast) hover:bg-hover hover:text-ink md:size-8";

interface IconButtonProps extends Omit<ComponentProps<"button">, "aria-label" | "title"> {
  /** Its name: read out, and shown when the pointer rests on it. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A bare square button with an icon; 44 px on phones. */
export function IconButton({ label, className = "", children, ...rest }: IconButtonProps) {
  return (
    <button type="button" aria-label={label} title={label} className={`${ICON_BUTTON_CLASS} ${className}`} {...rest}>
      {children}
    </button>
  );
}
