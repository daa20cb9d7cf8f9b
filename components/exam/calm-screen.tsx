"use client";

import { type ReactNode, useEffect, useRef } from "react";

interface CalmScreenProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions: ReactNode;
}

/** One thing to know and what can be done, in the middle of an otherwise empty sitting. */
export function CalmScreen({ title, children, actions }: CalmScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className="mx-auto max-w-measure px-4 pt-16 pb-16 md:pt-28">
      <h1 ref={heading} tabIndex={-1} className="text-36 tracking-[-0.03em] outline-none">
        {title}
      </h1>
      <div className="mt-3 grid gap-3 text-16 text-ink-2">{children}</div>
      <div className="mt-7 flex flex-wrap gap-2">{actions}</div>
    </div>
  );
}
