import { elementsOf, first, member, parseJson, same, subset, textOf } from "../json";
import type { Observed } from "../observed";
import type { Check } from "./check";

/** The body as a client sees it, and the message in it. */
export const BODY_CHECKS: Readonly<Record<string, Check>> = {
  body: (expected, seen) => same("body", expected, jsonOf(seen)),
  bodyJsonSubset: (expected, seen) => subset("body", expected, jsonOf(seen)),
  bodyText: (expected, seen) => same("body", expected, textIn(seen)),
  bodyBase64: (expected, { body }) => same("body", expected, body && Buffer.from(body).toString("base64")),
  bodyTextContains: (expected, seen) =>
    first(elementsOf(expected), (part) => holds("body", textIn(seen).includes(String(part)), part, textIn(seen))),
  message: (expected, seen, { messageMayContinue }) =>
    messageMayContinue === true
      ? holds("message", messageOf(seen)?.startsWith(String(expected)), expected, messageOf(seen))
      : same("message", expected, messageOf(seen)),
  messageContains: (expected, seen) =>
    holds("message", messageOf(seen)?.includes(String(expected)), expected, messageOf(seen)),
  messageStartsWith: (expected, seen) =>
    holds("message", messageOf(seen)?.startsWith(String(expected)), expected, messageOf(seen)),
  messageKey: (expected, seen) =>
    holds("messageKey", member(jsonOf(seen), String(expected)) !== undefined, expected, jsonOf(seen)),
};

function holds(path: string, fits: boolean | undefined, expected: unknown, actual: unknown) {
  return fits === true ? null : { path, expected, actual };
}

function textIn({ body }: Observed): string {
  return Buffer.from(body ?? []).toString("utf8");
}

/** The body as JSON; its text where it is none, so that the difference tells something. */
function jsonOf(seen: Observed): unknown {
  return parseJson(textIn(seen)) ?? textIn(seen);
}

/** Both spellings of the member occur on the service. */
function messageOf(seen: Observed): string | undefined {
  const body = jsonOf(seen);
  return textOf(member(body, "message")) ?? textOf(member(body, "Message"));
}
