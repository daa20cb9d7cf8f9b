import type { ReactNode } from "react";

interface PictureProps {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly children: ReactNode;
}

/** The drawing of a figure. It is one picture to those who hear it; its words stand below it. */
export function Picture({ title, width, height, children }: PictureProps) {
  return (
    <svg
      role="img"
      aria-label={title}
      viewBox={`0 0 ${Math.ceil(width)} ${Math.ceil(height)}`}
      width={Math.ceil(width)}
      height={Math.ceil(height)}
      className="mx-auto h-auto max-w-full"
    >
      {children}
    </svg>
  );
}
