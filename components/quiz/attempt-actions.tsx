import { Button } from "@/components/ui";
import type { Confidence } from "@/lib/progress";
import type { Attempt } from "@/lib/quiz";
import { ConfidenceChoice } from "./confidence-choice";

interface AttemptActionsProps {
  readonly phase: Attempt["phase"];
  readonly confidence: Confidence | null;
  readonly onConfide: (confidence: Confidence) => void;
  readonly onGiveUp: () => void;
}

/** What can be done before the answer is revealed; nothing after. */
export function AttemptActions({ phase, confidence, onConfide, onGiveUp }: AttemptActionsProps) {
  if (phase === "revealed") return null;
  return (
    <div className="flex flex-wrap items-center gap-2 px-3 pt-3 pb-3.5 md:px-4 print:hidden">
      {phase === "missed" ? (
        <p className="basis-full">
          <b className="font-semibold">Not right.</b> One more try, with a hint, counts less.
        </p>
      ) : null}
      <Button type="submit" variant="main" shortcut="↵">
        {phase === "missed" ? "Try again with a hint" : "Check"}
      </Button>
      <Button variant="bare" onClick={onGiveUp}>
        Show the answer
      </Button>
      {phase === "answering" ? (
        <div className="md:ml-auto">
          <ConfidenceChoice value={confidence} onChoose={onConfide} />
        </div>
      ) : null}
    </div>
  );
}
