"use client";

import { Button } from "@/components/ui";
import { useGatewayBench } from "../../bench-context";
import { withMember } from "../edit-member";
import { addCanary, promoteCanary, withStagePart } from "../edit-stage";
import { NumberField } from "../fields/number-field";
import { PairsField } from "../fields/pairs-field";
import { lacks } from "../lacks";
import type { EditorProps, Topic } from "../topic";

function CanaryEditor({ setup, edit }: EditorProps) {
  const { dispatch } = useGatewayBench();
  const { canary } = setup.stage;
  if (canary === undefined)
    return (
      <Button className="justify-self-start" onClick={() => edit(addCanary(setup, 10))}>
        Add a canary
      </Button>
    );
  return (
    <>
      <NumberField
        label="Share of traffic, %"
        value={canary.percentTraffic}
        max={100}
        onChange={(percent = canary.percentTraffic) => edit(addCanary(setup, percent))}
      />
      <PairsField
        label="Variables that the canary overrides"
        noun="override"
        value={canary.stageVariableOverrides}
        onChange={(overrides) =>
          edit(withStagePart(setup, "canary", withMember(canary, "stageVariableOverrides", overrides)))
        }
      />
      <p className="text-12 text-ink-2">
        The canary shows deployment {canary.deployment}, the stage deployment {setup.stage.deployment}.
      </p>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => dispatch({ type: "deploy", to: "canary" })}>Deploy to the canary</Button>
        <Button onClick={() => edit(promoteCanary(setup))}>Promote</Button>
        <Button variant="bare" onClick={() => edit(withStagePart(setup, "canary", undefined))}>
          Remove
        </Button>
      </div>
    </>
  );
}

/** The share of traffic that meets another deployment. */
export const CANARY: Topic = {
  id: "canary",
  title: "Canary",
  group: "Stage",
  phases: [],
  summary: ({ stage }) => (stage.canary === undefined ? "none" : `${stage.canary.percentTraffic} %`),
  part: ({ stage }) => stage.canary,
  missing: lacks("canary", "An HTTP API has no canaries: split traffic before it, or use a REST API."),
  Editor: CanaryEditor,
};
