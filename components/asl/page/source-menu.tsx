"use client";

import { Menu } from "@base-ui/react/menu";
import { Check, ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import { useProgress } from "@/components/progress";
import type { AslSetup, SandboxContent } from "@/lib/sandbox";
import { useBench } from "../bench-context";
import { challengeId } from "./challenge-id";
import { EMPTY_SETUP } from "./empty-setup";
import type { Source } from "./source";

interface SourceMenuProps {
  readonly content: SandboxContent;
  readonly source: Source;
  readonly onChoose: (source: Source) => void;
  readonly onEmpty: (setup: AslSetup, told: string) => void;
}

/** What is loaded, and everything else that could be: examples by subject, challenges, the learner's own machine, an empty one. */
export function SourceMenu({ content, source, onChoose, onEmpty }: SourceMenuProps) {
  const { state } = useBench();
  const { challenges: solved } = useProgress().progress;
  const groups = [...new Set(content.examples.map(({ group }) => group))];
  return (
    <h1 className="min-w-0 max-w-full">
      <Menu.Root>
        <Menu.Trigger className="inline-flex h-11 max-w-full items-center gap-1.5 rounded-control px-2 font-[550] text-14 hover:bg-hover md:h-8">
          <span className="truncate">{state.setup.title}</span>
          <ChevronDown size={16} strokeWidth={1.5} aria-hidden="true" className="flex-none" />
        </Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner align="start" sideOffset={4} className="z-40 outline-none">
            <Menu.Popup className="max-h-(--available-height) w-[min(30rem,calc(100vw-1.5rem))] overflow-y-auto rounded-float bg-raised py-1.5 shadow-float outline-none forced-colors:border">
              <Row onClick={() => onEmpty(EMPTY_SETUP, "An empty machine.")}>An empty machine</Row>
              {source.kind === "own" ? null : <Row onClick={() => onChoose({ kind: "own" })}>Your own machine</Row>}
              {groups.map((group) => (
                <Group key={group} title={group}>
                  {content.examples
                    .filter((example) => example.group === group)
                    .map(({ id, title, summary }) => (
                      <Row key={id} about={summary} onClick={() => onChoose({ kind: "example", id })}>
                        {title}
                      </Row>
                    ))}
                </Group>
              ))}
              <Group title="Challenges">
                {content.challenges.map(({ id, title, level }) => (
                  <Row
                    key={id}
                    about={level}
                    solved={solved.has(challengeId(id))}
                    onClick={() => onChoose({ kind: "challenge", id })}
                  >
                    {title}
                  </Row>
                ))}
              </Group>
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
    </h1>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Menu.Group className="mt-1 border-hair border-t pt-1.5">
      <Menu.GroupLabel className="px-3.5 py-1 font-semibold text-12 text-ink-3">{title}</Menu.GroupLabel>
      {children}
    </Menu.Group>
  );
}

interface RowProps {
  readonly children: string;
  readonly about?: string;
  readonly solved?: boolean;
  readonly onClick: () => void;
}

function Row({ children, about, solved = false, onClick }: RowProps) {
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
