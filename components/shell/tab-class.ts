/** The look of a tab on phones: its icon, its word, and a blue line over the one that is shown. */
export const TAB_CLASS =
  "relative grid content-center justify-items-center gap-0.5 text-12 text-ink-2 leading-[14px] before:absolute before:inset-x-[22%] before:-top-px before:h-0.5 aria-[current=page]:font-semibold aria-[current=page]:text-ink aria-[current=page]:before:bg-accent";
