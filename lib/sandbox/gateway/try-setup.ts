import { type Invocation, jsonEqual } from "@/lib/gateway";
import { assertNever } from "@/lib/util";
import { checkAnswer } from "./check-answer";
import { asJson, stageApi } from "./deployments";
import type { AnswerCount, AnswersCheck, BurstStep, CheckStep, GatewayCheck, UnchangedCheck } from "./gateway-check";
import type { GatewaySetup } from "./model";
import { pointedAt } from "./pointed-at";
import { type Arrival, sendTraffic } from "./traffic";

/** What a check found otherwise than expected. */
export interface CheckFailure {
  /** The step of the check, from 0; null where it sends nothing. */
  readonly step: number | null;
  /** What was looked at, such as `status`. */
  readonly field: string;
  readonly expected: string;
  readonly found: string;
}

/** What became of a check. `failures` is empty where it passed. */
export interface GatewayCheckResult {
  readonly check: GatewayCheck;
  readonly failures: readonly CheckFailure[];
}

/** What became of an attempt at a mission or a repair. */
export interface SetupAttempt {
  readonly results: readonly GatewayCheckResult[];
  readonly solved: boolean;
}

/** Tries a learner's setup by all checks. `start` is what it was made from. */
export function trySetup(start: GatewaySetup, setup: GatewaySetup, checks: readonly GatewayCheck[]): SetupAttempt {
  const results = checks.map((check) => ({ check, failures: failuresOf(check, start, setup) }));
  return { results, solved: results.every(({ failures }) => failures.length === 0) };
}

function failuresOf(check: GatewayCheck, start: GatewaySetup, setup: GatewaySetup): readonly CheckFailure[] {
  switch (check.type) {
    case "answers":
      return wrongAnswers(check, setup);
    case "unchanged":
      return changes(check, start, setup);
    default:
      return assertNever(check);
  }
}

function wrongAnswers({ world, steps }: AnswersCheck, setup: GatewaySetup): readonly CheckFailure[] {
  const met = { ...setup, world: { ...setup.world, ...world } };
  const answers = sendTraffic(
    met,
    steps.map((step) => arrivalOf(step, setup)),
  );
  return steps.flatMap((step, at) => wrongIn(step, answers[at] ?? []).map((wrong) => ({ step: at, ...wrong })));
}

function arrivalOf(step: CheckStep, setup: GatewaySetup): Arrival {
  const { times, perSecond } = step.type === "burst" ? step : { times: 1, perSecond: null };
  return { at: step.at, request: step.request ?? setup.request, times, perSecond };
}

type Wrong = Omit<CheckFailure, "step">;

function wrongIn(step: CheckStep, answers: readonly Invocation[]): readonly Wrong[] {
  if (step.type === "burst") return step.counts.flatMap((count) => wrongCount(count, step, answers));
  return answers.flatMap((answer) => checkAnswer(answer, step.expect));
}

function wrongCount(
  { of, least, most }: AnswerCount,
  { times }: BurstStep,
  answers: readonly Invocation[],
): readonly Wrong[] {
  const found = answers.filter((answer) => checkAnswer(answer, of).length === 0).length;
  if (found >= least && found <= most) return [];
  const expected = least === most ? `${least} of ${times}` : `${least} to ${most} of ${times}`;
  return [{ field: `answers like ${JSON.stringify(of)}`, expected, found: `${found} of ${times}` }];
}

/** Both what is edited and what clients meet must be as it was; that it was deployed once more does not matter. */
function changes({ pointers }: UnchangedCheck, start: GatewaySetup, setup: GatewaySetup): readonly CheckFailure[] {
  const isChanged = (pointer: string, before: object, after: object) =>
    !jsonEqual(pointedAt(asJson(before), pointer), pointedAt(asJson(after), pointer));
  return pointers
    .filter(
      (pointer) =>
        isChanged(pointer, editedParts(start), editedParts(setup)) ||
        isChanged(pointer, { api: stageApi(start) }, { api: stageApi(setup) }),
    )
    .map((pointer) => ({ step: null, field: pointer, expected: "as it was", found: "changed" }));
}

function editedParts({ stage: { deployment: _, ...stage }, ...setup }: GatewaySetup): object {
  return { ...setup, stage };
}
