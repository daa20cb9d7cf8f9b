import { createHash } from "node:crypto";
import { elementsOf, first, isObject, type JsonObject, member, membersOf, parseJson, same, subset } from "../json";
import { type ReceivedRequest, valuesOf } from "../observed";
import type { Check } from "./check";
import { headersAbsent, headersFit, headersMatch } from "./response";

/** What reached the backend or the authorizer, and whether it was called at all. */
export const BACKEND_CHECKS: Readonly<Record<string, Check>> = {
  integrationInvoked: (expected, { integrationInvoked }) => same("integrationInvoked", expected, integrationInvoked),
  authorizerInvoked: (expected, { authorizerInvoked }) => same("authorizerInvoked", expected, authorizerInvoked),
  integrationRequest: (expected, { integrationRequest: received }) =>
    received
      ? first(membersOf(expected), ([name, value]) => compareReceived(name, value, received))
      : { path: "integrationRequest", expected, actual: received },
  lambdaEvent: (expected, { lambdaEvent }, { headerCase }) =>
    first(membersOf(expected), ([name, value]) => compareEvent(name, value, lambdaEvent, headerCase === "exact")),
};

function compareReceived(name: string, expected: unknown, received: ReceivedRequest) {
  const path = `integrationRequest/${name}`;
  const text = Buffer.from(received.body).toString("utf8");
  switch (name) {
    case "method":
    case "host":
    case "path":
      return same(path, expected, received[name]);
    case "query":
      return first(membersOf(expected), ([key, value]) => {
        const values = valuesOf(received.query, key, true);
        return same(`${path}/${key}`, value, values.length > 0 ? values.join(",") : undefined);
      });
    case "headers":
      return headersMatch(membersOf(expected), received.headers, false, ",");
    case "headersAbsent":
      return headersAbsent(elementsOf(expected), received.headers);
    case "headersMatch":
      return headersFit(membersOf(expected), received.headers);
    case "body":
      return same(path, expected, text);
    case "bodyBase64":
      return same(path, expected, Buffer.from(received.body).toString("base64"));
    case "bodyJson":
      return same(path, expected, parseJson(text));
    case "bodyJsonSubset":
      return subset(path, expected, parseJson(text));
    case "form":
      return subset(path, expected, Object.fromEntries(new URLSearchParams(text)));
    case "messageBodyMd5":
      return same(path, expected, md5(new URLSearchParams(text).get("MessageBody") ?? ""));
    case "note":
      return null;
    default:
      return { path, expected, actual: "no rule for this member" };
  }
}

/** What the queue answers with: the digest of the message that reached it. */
function md5(text: string): string {
  return createHash("md5").update(text).digest("hex");
}

function compareEvent(name: string, expected: unknown, event: unknown, exactCase: boolean) {
  const path = `lambdaEvent/${name}`;
  switch (name) {
    case "bodyJson":
      return same(path, expected, parseJson(String(member(event, "body"))));
    case "headers":
      return headersMatch(membersOf(expected), headersOf(event), exactCase, ",");
    case "headersAbsent":
      return headersAbsent(elementsOf(expected), headersOf(event));
    default:
      return subset(path, expected, member(event, name));
  }
}

function headersOf(event: unknown): readonly (readonly [string, string])[] {
  const headers = member(event, "headers");
  return isObject(headers) ? Object.entries(headers as JsonObject).map(([name, value]) => [name, String(value)]) : [];
}
