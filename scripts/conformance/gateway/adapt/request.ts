import type { ClientRequest, NameValue, Payload } from "@/lib/gateway";
import { CASE_ACCOUNT, bodyOf as givenBody, requestOf } from "@/lib/sandbox/gateway/case";
import { type JsonObject, numberOf } from "../json";

/** When the first step of a case happens; far from the ends of a day, a week and a month. */
export const START = Date.UTC(2025, 0, 15, 12);

/** The account of the API. */
export const ACCOUNT = CASE_ACCOUNT;
export const OTHER_ACCOUNT = "222222222222";

/** The call that a case or a step describes. */
export function adaptRequest(
  request: JsonObject,
  headers: readonly NameValue[],
  stage: string | undefined,
): ClientRequest {
  const { body: _given, ...rest } = requestOf(request, headers);
  const body = bodyOf(request);
  return {
    sourceIp: "192.0.2.1",
    ...rest,
    time: START + (numberOf(request.atSeconds) ?? 0) * 1_000,
    ...(body !== undefined && { body }),
    ...(stage !== undefined && { stage }),
  };
}

/** The bytes that a case gives as text, as Base64 or by their number. */
export function bodyOf(source: JsonObject): Payload | undefined {
  const body = givenBody(source);
  if (body === undefined || body === null || typeof body === "string") return body;
  return "bytes" in body ? new Uint8Array(body.bytes).fill(0x61) : Uint8Array.from(Buffer.from(body.base64, "base64"));
}
