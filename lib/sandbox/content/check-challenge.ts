import type { Code, Note } from "@/lib/notes";
import type { Diagnostic } from "@/lib/util";
import { type AttemptResult, tryChallenge } from "../challenge";
import { checkFence } from "./check-fence";
import type { ChallengeFile } from "./parse-challenge";
import { lineOf, problemAt } from "./place";

/** Tries a challenge: what it starts from must be valid and not pass yet, and every solution must pass. */
export async function checkChallenge({
  challenge,
  note,
  start,
  solutions,
}: ChallengeFile): Promise<readonly Diagnostic[]> {
  const found = [...(await checkFence(note, start, challenge.title))];
  const first = await tryChallenge(challenge.start, challenge.checks);
  if (first.kind === "checked" && first.solved)
    found.push(
      outcome(note, start, "What the challenge starts from passes all its checks.", "Make the checks stricter."),
    );
  for (const solution of solutions) {
    const result = await tryChallenge({ ...challenge.start, definition: solution.value }, challenge.checks);
    const told = failuresOf(result);
    found.push(...told.map((message) => outcome(note, solution, message, "Correct the solution or the check.")));
  }
  return found;
}

function failuresOf(result: AttemptResult): readonly string[] {
  if (result.kind === "invalid")
    return [`The solution cannot be run: ${result.diagnostics[0]?.message ?? "it does not compile."}`];
  return result.results.flatMap(({ check, mismatches }) =>
    mismatches.map(
      ({ field, expected, found }) => `"${check.says}" fails: \`${field}\` is ${found}, but ${expected} is expected.`,
    ),
  );
}

function outcome(note: Note, { position }: Code, message: string, fix: string): Diagnostic {
  return problemAt(note, lineOf(note, position), "sandbox-outcome", message, fix);
}
