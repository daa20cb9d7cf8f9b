import { describe, expect, it } from "vitest";
import { FIXTURES } from "./fixtures/all-fixtures";
import type { Invocation } from "./model/invocation";
import type { Payload } from "./model/payload";
import type { IntegrationCall } from "./model/world";
import type { Expectation, ExpectedCall, Fixture, FixtureCase } from "./testing/fixture";
import { gatewayOf, runCase } from "./testing/run-fixture";

// What is expected of each call is written by hand from the documentation and from recordings; `shows` names the fact.

describe.each(Object.entries(FIXTURES))("%s", (_about, fixture: Fixture) => {
  const gateway = gatewayOf(fixture);

  it.each<FixtureCase>(fixture.cases)("$name: $shows", (each) => {
    runCase(gateway, each).forEach((invocation, at) => {
      const expected = each.calls[at]?.expected;
      if (expected !== undefined) expectAnswer(invocation, expected);
    });
  });
});

function expectAnswer(invocation: Invocation, expected: Expectation): void {
  const { sent, metrics, metricsAbsent, log, accessLog, headers, headersAbsent, ...rest } = expected;
  const seen = seenOf(invocation);
  expect(seen).toMatchObject({ ...rest, ...(rest.message?.endsWith("…") && { message: startOf(rest.message) }) });
  expectHeaders(invocation.response.headers, headers, headersAbsent, ", ");
  const names = invocation.metrics.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining([...(metrics ?? [])]));
  expect(names.filter((name) => metricsAbsent?.includes(name))).toEqual([]);
  if (log !== undefined) expect(invocation.logs.execution.filter((line) => log.includes(line))).toEqual(log);
  if (accessLog !== undefined) expect(invocation.logs.access).toBe(accessLog);
  if (sent !== undefined) expectCall(invocation.integrationCall, sent);
}

/** The members that an expectation may name. */
function seenOf(invocation: Invocation) {
  const { response } = invocation;
  const text = bytesOf(response.body).toString("utf8");
  const body = jsonOf(text);
  return {
    status: response.status,
    type: invocation.gatewayResponseType,
    by: invocation.answeredBy,
    message: messageOf(body),
    body,
    text,
    base64: bytesOf(response.body).toString("base64"),
    integration: invocation.integrationInvoked,
    authorizer: invocation.authorizerCall !== null,
    route: invocation.route,
    cache: invocation.cache,
    throttledBy: invocation.throttledBy,
    decision: invocation.decision,
    canary: invocation.isCanary,
  };
}

function expectCall(call: IntegrationCall | null, expected: ExpectedCall): void {
  if (call === null) throw new Error("The backend was not called.");
  const { query, headers, headersAbsent, text, base64, payload, ...rest } = expected;
  const body = bytesOf(call.type === "http" ? call.body : JSON.stringify(call.payload));
  expect(call).toMatchObject(rest);
  expectHeaders(call.headers, headers, headersAbsent, ",");
  if (query !== undefined) expectHeaders(call.type === "http" ? call.query : [], query, [], ",");
  if (text !== undefined) expect(body.toString("utf8")).toBe(text);
  if (base64 !== undefined) expect(body.toString("base64")).toBe(base64);
  if (payload !== undefined) expect(call).toMatchObject({ payload });
}

function expectHeaders(
  list: readonly (readonly [string, string])[],
  expected: Readonly<Record<string, string>> = {},
  absent: readonly string[] = [],
  separator: string,
): void {
  const joined = (name: string) => {
    const values = list.flatMap(([each, value]) => (each.toLowerCase() === name.toLowerCase() ? [value] : []));
    return values.length === 0 ? undefined : values.join(separator);
  };
  const names = Object.keys(expected);
  expect(Object.fromEntries(names.map((name) => [name, joined(name)]))).toEqual(expected);
  expect(absent.filter((name) => joined(name) !== undefined)).toEqual([]);
}

function bytesOf(payload: Payload): Buffer {
  return Buffer.from(payload ?? "");
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function messageOf(body: unknown): unknown {
  return Object(body).message ?? Object(body).Message;
}

function startOf(message: string) {
  return expect.stringMatching(new RegExp(`^${message.slice(0, -1).replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`));
}
