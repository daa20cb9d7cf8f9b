import type { AuthorizerFunction } from "@/lib/gateway";
import { authorizerOutcome } from "@/lib/sandbox/gateway/case";
import { isObject, member, textOf, type Value } from "../json";

/** The Lambda authorizer that a case describes. */
export function adaptAuthorizerFunction(behaviour: Value): AuthorizerFunction {
  return ({ event }) => {
    if (!isObject(behaviour)) return { type: "unreachable" };
    const called = textOf(member(event, "methodArn")) ?? textOf(member(event, "routeArn")) ?? "*";
    return authorizerOutcome(behaviour, called);
  };
}
