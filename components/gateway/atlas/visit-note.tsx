"use client";

import { Button } from "@/components/ui";
import { useGatewayBench } from "../bench-context";

/** The way back to what the learner had, while the API of a card stands in for it. */
export function VisitNote() {
  const { state, dispatch } = useGatewayBench();
  if (state.home === null) return null;
  return (
    <section
      aria-label="From the atlas"
      className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-line border-b bg-accent-soft px-3 py-1.5 text-13"
    >
      <p>
        From the atlas: <strong className="font-semibold">{state.setup.title}</strong>. What you had is kept.
      </p>
      <Button onClick={() => dispatch({ type: "return" })}>Back to what you had</Button>
    </section>
  );
}
