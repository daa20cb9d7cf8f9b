import type { ReactNode } from "react";
import { buttonClass, Kbd, Link } from "@/components/ui";

interface DoorProps {
  /** A figure or a letter at the left. */
  readonly figure: string;
  readonly unit: string;
  readonly title: string;
  readonly children: ReactNode;
  readonly action: string;
  readonly href: string;
  readonly shortcut: string;
  /** The one that is meant first. */
  readonly first?: boolean;
}

/** One thing to do now: how much of it, what it is, and the way in. */
export function Door({ figure, unit, title, children, action, href, shortcut, first = false }: DoorProps) {
  return (
    <li
      className={`grid grid-cols-[72px_minmax(0,1fr)] items-center gap-x-3 gap-y-1 border-hair border-t px-4 py-4 first:border-t-0 md:grid-cols-[92px_minmax(0,1fr)_auto] md:gap-x-5 md:px-5 ${first ? "shadow-[inset_3px_0_0_var(--accent)]" : ""}`}
    >
      <p className="figure self-start font-medium text-25 tracking-[-0.05em] md:text-36">
        {figure} <span className="block font-medium font-sans text-12 text-ink-3 tracking-normal">{unit}</span>
      </p>
      <div>
        <h2 className="text-[1.125rem] leading-6 md:text-20 md:leading-[1.625rem]">{title}</h2>
        <p className="mt-0.5 text-ink-2">{children}</p>
      </div>
      <Link
        href={href}
        className={`${buttonClass(first ? "main" : "normal", "lead")} col-span-2 mt-2.5 md:col-span-1 md:mt-0 md:min-w-40`}
      >
        {action}
        <Kbd plain={first}>{shortcut}</Kbd>
      </Link>
    </li>
  );
}
