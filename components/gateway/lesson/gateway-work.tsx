"use client";

import { useState } from "react";
import { apiGatewayHref } from "@/components/routes";
import { FullSizeLink, ResetButton, readWork } from "@/components/sandbox";
import { gatewayFragment, unpackGatewaySetup } from "@/lib/sandbox/gateway";
import { useGatewayBench } from "../bench-context";
import { isEdited } from "../bench-reducer";
import { GatewayProvider } from "../gateway-provider";
import { GatewayBox } from "./gateway-box";
import type { LessonGatewayProps } from "./lesson-gateway";
import { RestoreSetup } from "./restore-setup";
import { useKeptSetup } from "./use-kept-setup";

/** The sandbox of a lesson at work: what was changed is kept, and a prediction may come before the first request. */
export function GatewayWork({ fence, place, code }: LessonGatewayProps) {
  const name = `lesson/${place.noteId}/${place.name}`;
  const [work] = useState(() => unpackGatewaySetup(readWork(name)));
  return (
    <GatewayProvider setup={fence.setup} onChange={useKeptSetup(name)}>
      <RestoreSetup work={work} />
      <GatewayBox fence={fence} place={place} code={code} tools={<Tools />} />
    </GatewayProvider>
  );
}

function Tools() {
  const { state, dispatch } = useGatewayBench();
  return (
    <>
      <ResetButton
        loses="Your changes to request and API are lost."
        edited={isEdited(state)}
        onReset={() => dispatch({ type: "reset" })}
      />
      <FullSizeLink href={apiGatewayHref} fragment={() => gatewayFragment(state.setup)} />
    </>
  );
}
