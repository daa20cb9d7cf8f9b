interface LegendKeyProps {
  /** Fill and stroke of the key, as of what it stands for. */
  readonly className: string;
  readonly dashed?: boolean;
  readonly children: string;
}

/** One key of a legend: a bar as it is drawn, and its name. */
export function LegendKey({ className, dashed = false, children }: LegendKeyProps) {
  return (
    <li className="flex items-center gap-2">
      <svg viewBox="0 0 10 12" width={10} height={12} aria-hidden="true" className="forced-colors:[--ink-2:CanvasText]">
        <rect
          x={0.75}
          y={0.75}
          width={8.5}
          height={10.5}
          strokeWidth={1.5}
          strokeDasharray={dashed ? "2 2" : undefined}
          className={className}
        />
      </svg>
      {children}
    </li>
  );
}
