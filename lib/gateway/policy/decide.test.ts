import { expect, it } from "vitest";
import type { Authorization } from "../model/authorizer";
import type { PolicyVerdict } from "../model/request";
import { type Decision, decide } from "./decide";

const VERDICTS = ["Allow", "silent", "Deny"] as const satisfies readonly PolicyVerdict[];

/** Rows: the identity says Allow, nothing, Deny; columns: the policy says Allow, nothing, Deny (developer guide, "Table A" and "Table B"). */
function table(type: Authorization["type"], sameAccount: boolean): readonly (readonly Decision[])[] {
  return VERDICTS.map((identity) => VERDICTS.map((resource) => decide(type, identity, resource, sameAccount)));
}

const [ALLOW, SILENT, DENY] = ["Allow", "ImplicitDeny", "ExplicitDeny"] as const;

it.each(["AWS_IAM", "CUSTOM"] as const)("needs one of both sides within an account: %s", (type) => {
  expect(table(type, true)).toEqual([
    [ALLOW, ALLOW, DENY],
    [ALLOW, SILENT, DENY],
    [DENY, DENY, DENY],
  ]);
});

it("needs both sides across accounts", () => {
  expect(table("AWS_IAM", false)).toEqual([
    [ALLOW, SILENT, DENY],
    [SILENT, SILENT, DENY],
    [DENY, DENY, DENY],
  ]);
});

it("needs an explicit allow of the policy beside a user pool, and without any authorization", () => {
  expect(table("COGNITO_USER_POOLS", true)[0]).toEqual([ALLOW, SILENT, DENY]);
  expect(table("NONE", true)[1]).toEqual([ALLOW, SILENT, DENY]);
});

it("lets callers in where there is no policy", () => {
  expect(decide("NONE", "silent", null, true)).toBe(ALLOW);
  expect(decide("COGNITO_USER_POOLS", "Allow", null, true)).toBe(ALLOW);
  expect(decide("AWS_IAM", "Allow", null, true)).toBe(ALLOW);
  expect(decide("AWS_IAM", "silent", null, true)).toBe(SILENT);
});
