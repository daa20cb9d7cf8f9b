import { describe, expect, it } from "vitest";
import type { Json, JsonObject } from "@/lib/util";
import { evaluatePolicy, type PolicyQuestion } from "./evaluate-policy";
import { parsePolicy } from "./parse-policy";

const QUESTION: PolicyQuestion = {
  principal: "arn:aws:sts::123456789012:assumed-role/reader/session",
  action: "execute-api:Invoke",
  resource: "arn:aws:execute-api:us-east-1:123456789012:api/prod/GET/pets/7",
  conditions: { "aws:SourceIp": "192.0.2.7", "aws:CurrentTime": "2025-01-15T12:00:00Z", "aws:SecureTransport": "true" },
};

const ALLOW = { Effect: "Allow", Principal: "*", Action: "execute-api:Invoke", Resource: "execute-api:/*" };

function verdict(statement: Json, question: Partial<PolicyQuestion> = {}) {
  const policy = parsePolicy({ Version: "2012-10-17", Statement: statement });
  if (!policy.ok) throw new Error(policy.error.message);
  return evaluatePolicy(policy.value, { ...QUESTION, ...question });
}

describe("evaluatePolicy", () => {
  it("lets a deny beat every allow, and is silent without either", () => {
    const deny = { ...ALLOW, Effect: "Deny", Resource: "execute-api:/prod/*/pets/*" };
    expect(verdict([ALLOW, deny])).toBe("Deny");
    expect(verdict(ALLOW)).toBe("Allow");
    expect(verdict([])).toBe("silent");
  });

  it.each([
    ["execute-api:/prod/GET/pets/7", "Allow"],
    ["execute-api:/prod/*/pets/?", "Allow"],
    ["execute-api:/test/*", "silent"],
    ["arn:aws:execute-api:us-east-1:*:*/prod/GET/*", "Allow"],
    ["arn:aws:execute-api:eu-west-1:*:*", "silent"],
    ["*", "Allow"],
  ])("matches the resource %s: %s", (Resource, expected) => {
    expect(verdict({ ...ALLOW, Resource })).toBe(expected);
  });

  it.each<[Json, string]>([
    ["*", "Allow"],
    [{ AWS: "*" }, "Allow"],
    [{ AWS: ["123456789012"] }, "Allow"],
    [{ AWS: "arn:aws:iam::123456789012:root" }, "Allow"],
    [{ AWS: "arn:aws:iam::123456789012:role/reader" }, "Allow"],
    [{ AWS: "arn:aws:iam::123456789012:role/writer" }, "silent"],
    [{ AWS: "arn:aws:iam::999999999999:root" }, "silent"],
  ])("takes %j for the caller: %s", (Principal, expected) => {
    expect(verdict({ ...ALLOW, Principal })).toBe(expected);
    expect(verdict({ ...ALLOW, Principal }, { principal: "anonymous" })).toBe(
      JSON.stringify(Principal).includes("*") ? "Allow" : "silent",
    );
  });

  it.each<[JsonObject, string]>([
    [{ IpAddress: { "aws:SourceIp": ["10.0.0.0/8", "192.0.2.0/24"] } }, "Allow"],
    [{ IpAddress: { "AWS:sourceip": "192.0.2.8" } }, "silent"],
    [{ NotIpAddress: { "aws:SourceIp": "192.0.2.0/24" } }, "silent"],
    [{ StringEquals: { "aws:SourceVpce": "vpce-1" } }, "silent"],
    [{ StringNotEquals: { "aws:SourceVpce": "vpce-1" } }, "Allow"],
    [{ StringEqualsIfExists: { "aws:SourceVpce": "vpce-1" } }, "Allow"],
    [{ Null: { "aws:SourceVpce": "true" } }, "Allow"],
    [{ Null: { "aws:SourceIp": true } }, "silent"],
    [{ StringLike: { "aws:SourceIp": "192.*" } }, "Allow"],
    [{ Bool: { "aws:SecureTransport": true } }, "Allow"],
    [{ DateGreaterThan: { "aws:CurrentTime": "2025-01-01T00:00:00Z" } }, "Allow"],
    [{ DateLessThan: { "aws:CurrentTime": "2025-01-01T00:00:00Z" } }, "silent"],
    [{ IpAddress: { "aws:SourceIp": "192.0.2.0/24" }, StringEquals: { "aws:SourceVpc": "vpc-1" } }, "silent"],
  ])("holds the condition %j: %s", (Condition, expected) => {
    expect(verdict({ ...ALLOW, Condition })).toBe(expected);
  });

  it("knows addresses of version 6", () => {
    const Condition = { IpAddress: { "aws:SourceIp": "2001:db8::/32" } };
    const from = (ip: string) => verdict({ ...ALLOW, Condition }, { conditions: { "aws:SourceIp": ip } });
    expect([from("2001:db8:1::7"), from("2001:db9::1"), from("192.0.2.7"), from("no address")]).toEqual([
      "Allow",
      "silent",
      "silent",
      "silent",
    ]);
  });

  it("takes NotAction, NotResource and NotPrincipal for all others", () => {
    const { Action, ...others } = ALLOW;
    expect(verdict({ ...others, NotAction: "execute-api:ManageConnections" })).toBe("Allow");
    expect(verdict({ ...others, NotAction: Action })).toBe("silent");
    const deny = { Effect: "Deny", NotPrincipal: { AWS: "123456789012" }, Action, NotResource: "execute-api:/test/*" };
    expect(verdict(deny)).toBe("silent");
    expect(verdict(deny, { principal: "anonymous" })).toBe("Deny");
  });

  it("ends in good time whatever stars a pattern has", () => {
    const started = performance.now();
    expect(verdict({ ...ALLOW, Resource: `${"*a".repeat(2_000)}b` }, { resource: "a".repeat(4_000) })).toBe("silent");
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe("parsePolicy", () => {
  it.each<[Json, readonly (string | number)[], string]>([
    [null, [], "A policy is an object with a list named Statement."],
    [{ Version: "2015-01-01", Statement: [] }, ["Version"], "Version is 2012-10-17 or 2008-10-17."],
    [{ Statement: [ALLOW], Extra: 1 }, ["Extra"], "A policy knows no 'Extra' here."],
    [{ Statement: [{ ...ALLOW, Effect: "allow" }] }, ["Statement", 0, "Effect"], "Effect is Allow or Deny."],
    [{ Statement: { Effect: "Allow", Action: "*" } }, ["Statement"], "A statement has either Resource or NotResource."],
    [{ Statement: [{ ...ALLOW, Action: [7, {}] }] }, ["Statement", 0, "Action"], "Expected a text or a list of texts."],
    [
      { Statement: [{ ...ALLOW, Condition: { Like: {} } }] },
      ["Statement", 0, "Condition", "Like"],
      "There is no condition operator 'Like'.",
    ],
    [
      { Statement: [{ ...ALLOW, Condition: { constructor: {} } }] },
      ["Statement", 0, "Condition", "constructor"],
      "There is no condition operator 'constructor'.",
    ],
  ])("says what is wrong with %j, and where", (document, path, message) => {
    const policy = parsePolicy(document);
    expect(policy.ok ? null : policy.error).toEqual({ path, message });
  });
});
