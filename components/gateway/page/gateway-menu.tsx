"use client";

import { useProgress } from "@/components/progress";
import { stepFunctionsHref } from "@/components/routes";
import { ExampleRows, MenuGroup, MenuLink, MenuRow, SourceMenu } from "@/components/sandbox";
import type { GatewayContent, GatewaySetup } from "@/lib/sandbox/gateway";
import { useGatewayBench } from "../bench-context";
import { drillId, missionId } from "../missions";
import type { ApiSource } from "./api-shelf";
import { EMPTY_SETUP } from "./empty-setup";

interface GatewayMenuProps {
  readonly content: GatewayContent;
  readonly source: ApiSource;
  readonly onChoose: (source: ApiSource) => void;
  readonly onEmpty: (setup: GatewaySetup, told: string) => void;
}

/** What is loaded, and everything else that could be: examples by subject, missions, drills, the learner's own API, an empty one. */
export function GatewayMenu({ content, source, onChoose, onEmpty }: GatewayMenuProps) {
  const { state } = useGatewayBench();
  const { challenges: solved } = useProgress().progress;
  const { examples, missions, drills } = content;
  const countSolved = (list: readonly { readonly id: string }[], idOf: typeof missionId): number =>
    list.filter(({ id }) => solved.has(idOf(id))).length;
  return (
    <SourceMenu title={state.setup.title}>
      <MenuRow onClick={() => onEmpty(EMPTY_SETUP, "An empty API.")}>An empty API</MenuRow>
      {source.kind === "own" ? null : <MenuRow onClick={() => onChoose({ kind: "own" })}>Your own API</MenuRow>}
      <ExampleRows examples={examples} onChoose={onChoose} />
      <MenuGroup title={`Missions, ${countSolved(missions, missionId)} of ${missions.length} solved`}>
        {missions.map(({ id, title, level }) => (
          <MenuRow
            key={id}
            about={level}
            solved={solved.has(missionId(id))}
            onClick={() => onChoose({ kind: "mission", id })}
          >
            {title}
          </MenuRow>
        ))}
      </MenuGroup>
      <MenuGroup title={`Incident drills, ${countSolved(drills, drillId)} of ${drills.length} solved`}>
        {drills.map(({ id, title, level }) => (
          <MenuRow
            key={id}
            about={level}
            solved={solved.has(drillId(id))}
            onClick={() => onChoose({ kind: "drill", id })}
          >
            {title}
          </MenuRow>
        ))}
      </MenuGroup>
      <MenuLink href={stepFunctionsHref()}>Step Functions sandbox</MenuLink>
    </SourceMenu>
  );
}
