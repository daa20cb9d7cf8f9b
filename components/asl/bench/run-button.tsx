"use client";

import { Play, Square } from "lucide-react";
import { keyCaps, useApple } from "@/components/shell";
import { Button } from "@/components/ui";
import { useBench } from "../bench-context";

const COUNT = new Intl.NumberFormat("en-US");

interface RunButtonProps {
  /** Nothing may be run yet: a prediction comes first. */
  readonly blocked?: boolean;
  /** The key that does the same, as `KeyBinding` names it. */
  readonly keys?: string;
}

/** Runs the machine; while it runs it stops it, and says how far it is. */
export function RunButton({ blocked = false, keys }: RunButtonProps) {
  const apple = useApple();
  const { state, run, stop, playing, skip } = useBench();
  if (state.run.type === "running")
    return (
      <>
        <span role="status" className="figure text-12 text-ink-2">
          {COUNT.format(state.run.transitions)} transitions
        </span>
        <Button variant="main" onClick={stop}>
          <Square size={14} aria-hidden="true" fill="currentColor" /> Stop
        </Button>
      </>
    );
  if (playing)
    return (
      <Button variant="main" onClick={skip}>
        Skip to the end
      </Button>
    );
  return (
    <Button
      variant="main"
      shortcut={keys && keyCaps(keys, apple).join(" ")}
      aria-disabled={blocked}
      onClick={() => blocked || run()}
    >
      <Play size={14} aria-hidden="true" fill="currentColor" /> Run
    </Button>
  );
}
