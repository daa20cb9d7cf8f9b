"use client";

import { useProgress } from "@/components/progress";
import { apiGatewayHref } from "@/components/routes";
import { MenuGroup, MenuLink, MenuRow, SourceMenu } from "@/components/sandbox";
import type { AslSetup, SandboxContent } from "@/lib/sandbox";
import { useBench } from "../bench-context";
import { challengeId } from "./challenge-id";
import { EMPTY_SETUP } from "./empty-setup";
import type { Source } from "./source";

interface MachineMenuProps {
  readonly content: SandboxContent;
  readonly source: Source;
  readonly onChoose: (source: Source) => void;
  readonly onEmpty: (setup: AslSetup, told: string) => void;
}

/** What is loaded, and everything else that could be: examples by subject, challenges, the learner's own machine, an empty one. */
export function MachineMenu({ content, source, onChoose, onEmpty }: MachineMenuProps) {
  const { state } = useBench();
  const { challenges: solved } = useProgress().progress;
  const groups = [...new Set(content.examples.map(({ group }) => group))];
  return (
    <SourceMenu title={state.setup.title}>
      <MenuRow onClick={() => onEmpty(EMPTY_SETUP, "An empty machine.")}>An empty machine</MenuRow>
      {source.kind === "own" ? null : <MenuRow onClick={() => onChoose({ kind: "own" })}>Your own machine</MenuRow>}
      {groups.map((group) => (
        <MenuGroup key={group} title={group}>
          {content.examples
            .filter((example) => example.group === group)
            .map(({ id, title, summary }) => (
              <MenuRow key={id} about={summary} onClick={() => onChoose({ kind: "example", id })}>
                {title}
              </MenuRow>
            ))}
        </MenuGroup>
      ))}
      <MenuGroup title="Challenges">
        {content.challenges.map(({ id, title, level }) => (
          <MenuRow
            key={id}
            about={level}
            solved={solved.has(challengeId(id))}
            onClick={() => onChoose({ kind: "challenge", id })}
          >
            {title}
          </MenuRow>
        ))}
      </MenuGroup>
      <MenuLink href={apiGatewayHref()}>API Gateway sandbox</MenuLink>
    </SourceMenu>
  );
}
