import type { ClientRequest, HttpMethod, NameValue, Payload, Signature } from "@/lib/gateway";
import { isObject, type JsonObject, member, membersOf, numberOf, textOf, type Value } from "../json";
import { nameValues } from "./headers";

/** When the first step of a case happens; far from the ends of a day, a week and a month. */
export const START = Date.UTC(2025, 0, 15, 12);

/** The account of the API. */
export const ACCOUNT = "111111111111";
export const OTHER_ACCOUNT = "222222222222";

/** The call that a case or a step describes. */
export function adaptRequest(
  request: JsonObject,
  headers: readonly NameValue[],
  stage: string | undefined,
): ClientRequest {
  const body = bodyOf(request);
  const certificate = request.clientCertificate;
  return {
    method: String(request.method ?? "GET") as HttpMethod,
    path: textOf(request.path) ?? "/",
    query: textOf(request.rawQuery) ?? encodeQuery(request.query),
    headers,
    time: START + (numberOf(request.atSeconds) ?? 0) * 1_000,
    sourceIp: textOf(request.sourceIp) ?? "192.0.2.1",
    ...(body !== undefined && { body }),
    ...(stage !== undefined && { stage }),
    ...domainOf(request.host),
    ...(typeof request.sourceVpce === "string" && { sourceVpce: request.sourceVpce }),
    ...(typeof request.sourceVpc === "string" && { sourceVpc: request.sourceVpc }),
    ...(isObject(certificate) && { clientCertificate: certificateOf(certificate) }),
    ...signatureOf(request.signature),
    ...(/^(?:not|in|broken)/.test(String(request.payloadState)) && { contentCodingIsValid: false }),
  };
}

/** The bytes that a case gives as text, as Base64 or by their number. */
export function bodyOf({ body, bodyBase64, bodyBytes }: JsonObject): Payload | undefined {
  if (typeof bodyBase64 === "string") return Uint8Array.from(Buffer.from(bodyBase64, "base64"));
  if (typeof bodyBytes === "number") return new Uint8Array(bodyBytes).fill(0x61);
  if (body === undefined || body === null) return undefined;
  return typeof body === "string" ? body : JSON.stringify(body);
}

function encodeQuery(query: Value): string {
  const pairs = membersOf(query).flatMap(([name, value]) => nameValues(name, value));
  return pairs.map((pair) => pair.map(encodeURIComponent).join("=")).join("&");
}

/** The API's own address is no custom domain. */
function domainOf(host: Value): Pick<ClientRequest, "host"> {
  return typeof host === "string" && !host.includes(".execute-api.") ? { host } : {};
}

function certificateOf({ issuer, expired }: JsonObject) {
  return { issuer: String(issuer), expired: expired === true };
}

function signatureOf(signature: Value): { readonly signature?: Signature } {
  if (!isObject(signature) || signature.state === "missing" || signature.state === "none") return {};
  const caller = textOf(signature.caller) ?? `arn:aws:iam::${ACCOUNT}:user/caller`;
  return {
    signature: {
      state: stateOf(String(signature.state)),
      caller,
      accountId: textOf(signature.account) ?? caller.split(":")[4] ?? ACCOUNT,
      identityPolicy: verdictOf(member(signature, "identityDecision") ?? "Allow"),
      mayInvalidateCache: signature.mayInvalidateCache === true,
    },
  };
}

const STATES: readonly (readonly [pattern: RegExp, state: Signature["state"]])[] = [
  [/token|session/, "expired-token"],
  [/expired|skew|old/, "expired"],
  [/unknown|key|credential/, "unknown-key"],
  [/incomplete|malformed/, "incomplete"],
  [/mismatch|match|invalid|wrong|bad/, "mismatch"],
];

/** Cases word it freely: `expired`, `does-not-match`, `unknown-access-key`. */
function stateOf(words: string): Signature["state"] {
  return STATES.find(([pattern]) => pattern.test(words))?.[1] ?? "valid";
}

export function verdictOf(decision: Value): Signature["identityPolicy"] {
  return decision === "Allow" || decision === "Deny" ? decision : "silent";
}
