import type { ComponentProps, ReactNode } from "react";
import { Kbd } from "./kbd";

export type ButtonVariant = "main" | "normal" | "bare";
export type ButtonSize = "normal" | "lead";

const VARIANTS: Readonly<Record<ButtonVariant, string>> = {
  main: "border-accent bg-accent text-on-accent hover:bg-accent-hover hover:border-accent-hover",
  normal: "border-control bg-panel text-ink hover:bg-hover",
  bare: "border-transparent bg-transparent text-ink-2 hover:bg-hover hover:text-ink",
};

const SIZES: Readonly<Record<ButtonSize, string>> = {
  normal: "h-11 px-3.5 text-14 sm:h-8 sm:px-3 sm:text-13",
  lead: "h-11 px-4 text-14 sm:h-10",
};

/** Classes of a button, for links that look like one. */
export function buttonClass(variant: ButtonVariant = "normal", size: ButtonSize = "normal"): string {
  return `inline-flex items-center justify-center gap-2 rounded-control border font-[550] whitespace-nowrap transition-colors duration-(--fast) disabled:border-dashed disabled:border-control disabled:bg-transparent disabled:text-ink-off aria-disabled:border-dashed aria-disabled:border-control aria-disabled:bg-transparent aria-disabled:text-ink-off ${VARIANTS[variant]} ${SIZES[size]}`;
}

interface ButtonProps extends ComponentProps<"button"> {
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
  /** The key that does the same, shown inside the button on wide screens. */
  readonly shortcut?: string | undefined;
  readonly children: ReactNode;
}

export function Button({ variant, size, shortcut, className = "", children, ...rest }: ButtonProps) {
  return (
    <button type="button" className={`${buttonClass(variant, size)} ${className}`} {...rest}>
      {children}
      {shortcut ? <Kbd plain={variant === "main"}>{shortcut}</Kbd> : null}
    </button>
  );
}
