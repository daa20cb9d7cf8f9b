import type { HttpCall, Invocation, Json, NameValue, Payload } from "@/lib/gateway";
import { jsonEqual } from "@/lib/gateway";
import { isObject, member } from "@/lib/util";
import type { AnswerExpectation, ExpectedCall } from "./expectation";

/** Where an answer differs from what was expected. Both are texts to show. */
export interface GatewayMismatch {
  readonly field: string;
  readonly expected: string;
  readonly found: string;
}

/** Compares an answer, and what came of the request, with what was expected; nothing differs where the list is empty. */
export function checkAnswer(invocation: Invocation, expected: AnswerExpectation): readonly GatewayMismatch[] {
  const { response } = invocation;
  const body = textOf(response.body);
  return [
    ...same("status", expected.status, response.status),
    ...headersDiffer("", expected.headers, response.headers),
    ...(expected.headersAbsent ?? []).flatMap((name) =>
      holds(`header ${name}`, headerOf(response.headers, name) === null, "none", headerOf(response.headers, name)),
    ),
    ...bodyDiffers("", { bodyJson: expected.body, bodyHas: expected.bodyHas, body: expected.bodyText }, body),
    ...(expected.bodyIncludes ?? []).flatMap((part) => holds("body", body.includes(part), `… ${part} …`, body)),
    ...same("message", expected.message, messageOf(jsonOf(body))),
    ...same("gatewayResponseType", expected.gatewayResponseType, invocation.gatewayResponseType),
    ...same("answeredBy", expected.answeredBy, invocation.answeredBy),
    ...same("throttledBy", expected.throttledBy, invocation.throttledBy),
    // One speaks of a miss also where nothing is cached: the answer is not a copy.
    ...same("cache", expected.cache, expected.cache === "miss" ? (invocation.cache ?? "miss") : invocation.cache),
    ...same("canary", expected.canary, invocation.isCanary),
    ...same("integrationInvoked", expected.integrationInvoked, invocation.integrationInvoked),
    ...same("authorizerInvoked", expected.authorizerInvoked, invocation.authorizerCall !== null),
    ...callDiffers(expected.integrationRequest, invocation),
    ...(expected.logIncludes ?? []).flatMap((part) => {
      const log = invocation.logs.execution.join("\n");
      return holds("log", log.includes(part), `… ${part} …`, log);
    }),
  ];
}

function callDiffers(expected: ExpectedCall | undefined, { integrationCall }: Invocation): readonly GatewayMismatch[] {
  if (expected === undefined) return [];
  if (integrationCall?.type !== "http") return holds("integrationRequest", false, "an HTTP call", null);
  const call: HttpCall = integrationCall;
  return [
    ...same("integrationRequest method", expected.method, call.method),
    ...same("integrationRequest host", expected.host, call.host),
    ...same("integrationRequest path", expected.path, call.path),
    ...headersDiffer("integrationRequest ", expected.headers, call.headers),
    ...Object.entries(expected.query ?? {}).flatMap(([name, value]) =>
      same(`integrationRequest query ${name}`, value, call.query.find(([key]) => key === name)?.[1] ?? null),
    ),
    ...bodyDiffers("integrationRequest ", expected, textOf(call.body)),
  ];
}

function headersDiffer(
  place: string,
  expected: Readonly<Record<string, string>> | undefined,
  headers: readonly NameValue[],
): readonly GatewayMismatch[] {
  return Object.entries(expected ?? {}).flatMap(([name, value]) =>
    same(`${place}header ${name}`, value, headerOf(headers, name)),
  );
}

interface ExpectedBody {
  readonly body?: string | undefined;
  readonly bodyJson?: Json | undefined;
  readonly bodyHas?: Readonly<Record<string, Json>> | undefined;
}

function bodyDiffers(place: string, expected: ExpectedBody, body: string): readonly GatewayMismatch[] {
  const json = jsonOf(body);
  return [
    ...same(`${place}body`, expected.body, body),
    ...same(`${place}body`, expected.bodyJson, json),
    ...Object.entries(expected.bodyHas ?? {}).flatMap(([name, value]) =>
      same(`${place}body ${name}`, value, isObject(json) ? (member(json, name) ?? null) : null),
    ),
  ];
}

/** No mismatch where nothing is expected. */
function same(field: string, expected: Json | undefined, found: Json): readonly GatewayMismatch[] {
  return expected === undefined ? [] : holds(field, jsonEqual(expected, found), expected, found);
}

function holds(field: string, fits: boolean, expected: Json, found: Json): readonly GatewayMismatch[] {
  return fits ? [] : [{ field, expected: wordsOf(expected), found: wordsOf(found) }];
}

const MAX_TEXT = 400;

function wordsOf(value: Json): string {
  const text = value === null ? "none" : typeof value === "string" ? value : JSON.stringify(value);
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
}

/** Several values of a name, joined as a client joins them. */
function headerOf(headers: readonly NameValue[], name: string): string | null {
  const values = headers.filter(([each]) => each.toLowerCase() === name.toLowerCase()).map(([, value]) => value);
  return values.length === 0 ? null : values.join(", ");
}

function textOf(body: Payload): string {
  if (body === null || typeof body === "string") return body ?? "";
  return new TextDecoder().decode(body);
}

/** The body as JSON; its text where it is none. */
function jsonOf(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}

function messageOf(body: Json): Json {
  return isObject(body) ? (member(body, "message") ?? member(body, "Message") ?? null) : null;
}
