"use client";

import { useProgress } from "@/components/progress";
import { apiGatewayHref } from "@/components/routes";
import { ExampleRows, MenuGroup, MenuLink, MenuRow, SourceMenu } from "@/components/sandbox";
import type { AslSetup, SandboxContent } from "@/lib/sandbox";
import { useBench } from "../bench-context";
import { challengeId } from "./challenge-id";
import { EMPTY_SETUP } from "./empty-setup";
import type { MachineSource } from "./machine-shelf";

interface MachineMenuProps {
  readonly content: SandboxContent;
  readonly source: MachineSource;
  readonly onChoose: (source: MachineSource) => void;
  readonly onEmpty: (setup: AslSetup, told: string) => void;
}

/** What is loaded, and everything else that could be: examples by subject, challenges, the learner's own machine, an empty one. */
export function MachineMenu({ content, source, onChoose, onEmpty }: MachineMenuProps) {
  const { state } = useBench();
  const { challenges: solved } = useProgress().progress;
  return (
    <SourceMenu title={state.setup.title}>
      <MenuRow onClick={() => onEmpty(EMPTY_SETUP, "An empty machine.")}>An empty machine</MenuRow>
      {source.kind === "own" ? null : <MenuRow onClick={() => onChoose({ kind: "own" })}>Your own machine</MenuRow>}
      <ExampleRows examples={content.examples} onChoose={onChoose} />
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
