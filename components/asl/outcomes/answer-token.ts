import type { ScriptedOutcome } from "@/lib/asl";

export type TokenAnswer = "success" | "failure" | "heartbeat";

const WAITING: ScriptedOutcome = { never: true };

/**
 * The outcomes of a state after its token was sent back at so many virtual seconds of the attempt at `place`: SendTaskSuccess and
 * SendTaskFailure end it, SendTaskHeartbeat lets it wait on.
 */
export function answerToken(
  outcomes: readonly ScriptedOutcome[],
  place: number,
  answer: TokenAnswer,
  seconds: number,
): readonly ScriptedOutcome[] {
  const padded = Array.from(
    { length: Math.max(outcomes.length, place + 1) },
    (_none, index) => outcomes[index] ?? WAITING,
  );
  return padded.flatMap((outcome, index) => {
    if (index !== place) return [outcome];
    const answered = answerOf(outcome, answer, seconds);
    // An outcome that was handed out again and again still is for the attempts after this one.
    return outcome.repeat === true ? [{ ...answered, repeat: false }, outcome] : [answered];
  });
}

function answerOf(outcome: ScriptedOutcome, answer: TokenAnswer, seconds: number): ScriptedOutcome {
  const { never: _never, output: _output, error: _error, cause: _cause, seconds: _seconds, ...kept } = outcome;
  switch (answer) {
    case "success":
      return { ...kept, output: { approved: true }, seconds };
    case "failure":
      return { ...kept, error: "Rejected", cause: "Sent by SendTaskFailure.", seconds };
    case "heartbeat":
      return { ...outcome, heartbeats: [...(outcome.heartbeats ?? []), seconds].sort((a, b) => a - b) };
  }
}
