import type { Difference } from "../match";
import type { Expected } from "./case";
import { BACKEND_CHECKS } from "./checks/backend";
import { BODY_CHECKS } from "./checks/body";
import { type Check, noCheck } from "./checks/check";
import { DECISION_CHECKS } from "./checks/decisions";
import { LOG_CHECKS } from "./checks/log-lines";
import { RESPONSE_CHECKS } from "./checks/response";
import { stepChecks } from "./checks/steps";
import { TEMPLATE_CHECKS } from "./checks/template";
import { first } from "./json";
import type { Observed } from "./observed";

const CHECKS: ReadonlyMap<string, Check> = new Map(
  Object.entries({
    ...RESPONSE_CHECKS,
    ...BODY_CHECKS,
    ...BACKEND_CHECKS,
    ...LOG_CHECKS,
    ...TEMPLATE_CHECKS,
    ...DECISION_CHECKS,
    ...stepChecks(compareExpected),
    headerCase: noCheck,
    messageMayContinue: noCheck,
    note: noCheck,
  }),
);

/** Compares what a case expects with what was seen, by the README's matching rules. A member without a rule is a difference. */
export function compareExpected(expected: Expected, seen: Observed): Difference | null {
  return first(Object.entries(expected), ([name, value]) => {
    const check = CHECKS.get(name);
    if (check === undefined) return { path: name, expected: value, actual: "no rule for this member" };
    return check(value, seen, expected);
  });
}
