"use client";

import { Button } from "@/components/ui";
import { useBench } from "../bench-context";

/** Moves the playhead to the next entry of a state. */
export function RunTo({ state }: { readonly state: string }) {
  const { runTo } = useBench();
  return <Button onClick={() => runTo(state)}>Run to {state}</Button>;
}

/** What can be done while the panel stays with a picked state. */
export function PickedActions({ state }: { readonly state: string }) {
  const { runTo, dispatch } = useBench();
  const small = "md:h-6 md:px-1.5 md:text-12";
  return (
    <span className="flex flex-none">
      <Button variant="bare" className={small} onClick={() => runTo(state)}>
        Run to next visit
      </Button>
      <Button variant="bare" className={small} onClick={() => dispatch({ type: "select", state: null })}>
        Follow playhead
      </Button>
    </span>
  );
}
