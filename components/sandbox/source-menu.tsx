"use client";

import { Menu } from "@base-ui/react/menu";
import { Check, ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import { Link } from "@/components/ui";

interface SourceMenuProps {
  /** What is open. */
  readonly title: string;
  /** Rows and groups of all that could be opened. */
  readonly children: ReactNode;
}

/** The heading of a sandbox: what is open, and everything else that could be. */
export function SourceMenu({ title, children }: SourceMenuProps) {
  return (
    <h1 className="min-w-0 max-w-full">
      <Menu.Root>
        <Menu.Trigger className="inline-flex h-11 max-w-full items-center gap-1.5 rounded-control px-2 font-[550] text-14 hover:bg-hover md:h-8">
          <span className="truncate">{title}</span>
          <ChevronDown size={16} strokeWidth={1.5} aria-hidden="true" className="flex-none" />
        </Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner align="start" sideOffset={4} className="z-40 outline-none">
            <Menu.Popup className="max-h-(--available-height) w-[min(30rem,calc(100vw-1.5rem))] overflow-y-auto rounded-float bg-raised py-1.5 shadow-float outline-none forced-colors:border">
              {children}
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
    </h1>
  );
}

/** Rows under a heading of their own, in a menu. */
export function MenuGroup({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Menu.Group className="mt-1 border-hair border-t pt-1.5 first:mt-0 first:border-t-0 first:pt-0">
      <Menu.GroupLabel className="px-3.5 py-1 font-semibold text-12 text-ink-3">{title}</Menu.GroupLabel>
      {children}
    </Menu.Group>
  );
}

interface MenuRowProps {
  readonly children: string;
  readonly about?: string;
  readonly solved?: boolean;
  readonly onClick: () => void;
}

/** A row of a menu that opens or sets something. */
export function MenuRow({ children, about, solved = false, onClick }: MenuRowProps) {
  return (
    <Menu.Item
      onClick={onClick}
      className="flex min-h-11 cursor-default items-center gap-3 px-3.5 py-1 text-13 outline-none data-highlighted:bg-hover md:min-h-8"
    >
      <span className="min-w-0 flex-1">
        <span className="font-[550]">{children}</span>
        {about === undefined ? null : <span className="block text-12 text-ink-3">{about}</span>}
      </span>
      {solved ? (
        <span className="flex items-center gap-1 text-12 text-succeed">
          <Check size={14} aria-hidden="true" /> Solved
        </span>
      ) : null}
    </Menu.Item>
  );
}

/** A row of a menu that leads to another page. */
export function MenuLink({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <Menu.Item
      render={<Link href={href} />}
      className="mt-1 flex min-h-11 items-center border-hair border-t px-3.5 py-1 font-[550] text-13 outline-none data-highlighted:bg-hover md:min-h-8"
    >
      {children}
    </Menu.Item>
  );
}

interface ExampleRowsProps {
  readonly examples: readonly {
    readonly id: string;
    readonly title: string;
    readonly summary: string;
    readonly group: string;
  }[];
  readonly onChoose: (source: { readonly kind: "example"; readonly id: string }) => void;
}

/** Examples under their subjects, in the order of the first of each. */
export function ExampleRows({ examples, onChoose }: ExampleRowsProps) {
  const groups = [...new Set(examples.map(({ group }) => group))];
  return groups.map((group) => (
    <MenuGroup key={group} title={group}>
      {examples
        .filter((example) => example.group === group)
        .map(({ id, title, summary }) => (
          <MenuRow key={id} about={summary} onClick={() => onChoose({ kind: "example", id })}>
            {title}
          </MenuRow>
        ))}
    </MenuGroup>
  ));
}
