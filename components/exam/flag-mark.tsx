interface FlagMarkProps {
  readonly size?: number;
  readonly className?: string;
}

/** A flag in ink, filled: colour has other meanings here. */
export function FlagMark({ size = 14, className = "" }: FlagMarkProps) {
  return (
    <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden="true" className={`shrink-0 ${className}`}>
      <path d="M4 14.5V2h8l-2 3 2 3H4" fill="currentColor" stroke="currentColor" strokeWidth={1.5} />
    </svg>
  );
}
