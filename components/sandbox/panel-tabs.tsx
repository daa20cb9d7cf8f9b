"use client";

import { Tabs } from "@base-ui/react/tabs";
import type { ReactNode } from "react";

export interface PanelTab<Name extends string> {
  readonly name: Name;
  readonly label: string;
  /** How many there are of it. */
  readonly count?: number;
  readonly content: ReactNode;
}

interface PanelTabsProps<Name extends string> {
  readonly label: string;
  readonly tabs: readonly PanelTab<Name>[];
  readonly value: Name;
  readonly onChange: (name: Name) => void;
  /** At the right end of the line. */
  readonly aside?: ReactNode;
  readonly className?: string;
}

const TAB =
  "relative h-full flex-none px-2.5 font-[450] text-ink-2 text-13 outline-offset-[-2px] hover:text-ink data-active:font-semibold data-active:text-ink after:absolute after:inset-x-2.5 after:-bottom-px after:h-0.5 data-active:after:bg-accent forced-colors:data-active:after:bg-[Highlight]";

/** A panel whose head is a line of tabs. What a tab holds stays mounted, so that an editor keeps its place. */
export function PanelTabs<Name extends string>(props: PanelTabsProps<Name>) {
  const { label, tabs, value, onChange, aside, className = "" } = props;
  return (
    <Tabs.Root
      value={value}
      onValueChange={(next: Name) => onChange(next)}
      render={<section aria-label={label} />}
      className={`flex min-h-0 min-w-0 flex-col bg-panel ${className}`}
    >
      <header className="flex h-11 flex-none items-center gap-2 border-line border-b pr-3 md:h-9">
        <Tabs.List aria-label={label} className="flex h-full min-w-0 overflow-x-auto pl-0.5">
          {tabs.map(({ name, label: words, count }) => (
            <Tabs.Tab key={name} value={name} className={TAB}>
              {words}
              {count === undefined ? null : <span className="figure ml-1.5 text-ink-3">{count}</span>}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {aside === undefined ? null : <div className="ml-auto flex min-w-0 items-center gap-2">{aside}</div>}
      </header>
      {tabs.map(({ name, content }) => (
        <Tabs.Panel
          key={name}
          value={name}
          keepMounted
          className="flex min-h-0 flex-1 flex-col outline-none data-hidden:hidden"
        >
          {content}
        </Tabs.Panel>
      ))}
    </Tabs.Root>
  );
}
