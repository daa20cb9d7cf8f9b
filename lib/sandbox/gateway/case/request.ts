import type { HttpMethod, NameValue, Signature } from "@/lib/gateway";
import type { SandboxBody, SandboxRequest } from "../model";
import { nameValues } from "./headers";
import { type CaseObject, isObject, member, membersOf, numberOf, textOf, type Value } from "./members";

/** The account of a case's API, and of its callers unless told otherwise. */
export const CASE_ACCOUNT = "111111111111";

/** The call that a case or a step describes. */
export function requestOf(request: CaseObject, headers: readonly NameValue[]): SandboxRequest {
  const body = bodyOf(request);
  const certificate = request.clientCertificate;
  return {
    method: String(request.method ?? "GET") as HttpMethod,
    path: textOf(request.path) ?? "/",
    query: textOf(request.rawQuery) ?? encodeQuery(request.query),
    headers,
    ...(body !== undefined && { body }),
    ...(typeof request.stage === "string" && { stage: request.stage }),
    ...(typeof request.sourceIp === "string" && { sourceIp: request.sourceIp }),
    ...domainOf(request.host),
    ...(typeof request.sourceVpce === "string" && { sourceVpce: request.sourceVpce }),
    ...(typeof request.sourceVpc === "string" && { sourceVpc: request.sourceVpc }),
    ...(isObject(certificate) && { clientCertificate: certificateOf(certificate) }),
    ...signatureOf(request.signature),
    ...(/^(?:not|in|broken)/.test(String(request.payloadState)) && { contentCodingIsValid: false }),
  };
}

/** A body that a case gives as text, as Base64 or by the number of its bytes; any other value is JSON. */
export function bodyOf({ body, bodyBase64, bodyBytes }: CaseObject): SandboxBody | undefined {
  if (typeof bodyBase64 === "string") return { base64: bodyBase64 };
  const bytes = numberOf(bodyBytes);
  if (bytes !== undefined) return { bytes };
  if (body === undefined || body === null) return undefined;
  return typeof body === "string" ? body : JSON.stringify(body);
}

function encodeQuery(query: Value): string {
  const pairs = membersOf(query).flatMap(([name, value]) => nameValues(name, value));
  return pairs.map((pair) => pair.map(encodeURIComponent).join("=")).join("&");
}

/** The API's own address is no custom domain. */
function domainOf(host: Value): Pick<SandboxRequest, "host"> {
  return typeof host === "string" && !host.includes(".execute-api.") ? { host } : {};
}

function certificateOf({ issuer, expired }: CaseObject) {
  return { issuer: String(issuer), expired: expired === true };
}

function signatureOf(signature: Value): { readonly signature?: Signature } {
  if (!isObject(signature) || signature.state === "missing" || signature.state === "none") return {};
  const caller = textOf(signature.caller) ?? `arn:aws:iam::${CASE_ACCOUNT}:user/caller`;
  return {
    signature: {
      state: stateOf(String(signature.state)),
      caller,
      accountId: textOf(signature.account) ?? caller.split(":")[4] ?? CASE_ACCOUNT,
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

function verdictOf(decision: Value): Signature["identityPolicy"] {
  return decision === "Allow" || decision === "Deny" ? decision : "silent";
}
