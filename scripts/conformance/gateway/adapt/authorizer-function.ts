import type { AuthorizerFunction, AuthorizerOutcome } from "@/lib/gateway";
import type { Json } from "@/lib/util";
import { isObject, type JsonObject, member, textOf, type Value } from "../json";

/** The Lambda authorizer that a case describes. */
export function adaptAuthorizerFunction(behaviour: Value): AuthorizerFunction {
  return ({ event }) => {
    if (!isObject(behaviour)) return { type: "unreachable" };
    return outcomeOf(behaviour, event);
  };
}

function outcomeOf({ returns, raises, unreachable }: JsonObject, event: Json): AuthorizerOutcome {
  if (unreachable === true) return { type: "unreachable" };
  if (raises !== undefined) return { type: "raises", errorMessage: String(raises) };
  return { type: "returns", output: outputOf(returns, event) };
}

/** `raw` and simple answers as they are, a policy from the short form. */
function outputOf(returns: Value, event: Json): Json {
  const raw = member(returns, "raw");
  if (raw !== undefined) return raw as Json;
  if (!isObject(returns) || "isAuthorized" in returns || "policyDocument" in returns) return (returns ?? null) as Json;
  const { effect, resource, ...rest } = returns;
  return {
    principalId: "user",
    policyDocument: {
      Version: "2012-10-17",
      Statement: [{ Action: "execute-api:Invoke", Effect: String(effect), Resource: resourceOf(resource, event) }],
    },
    ...(rest as Readonly<Record<string, Json>>),
  };
}

/** An ARN or `*` as it is, `METHOD/path` behind the stage of the called method; the called method where nothing is said. */
function resourceOf(resource: Value, event: Json): string {
  const called = textOf(member(event, "methodArn")) ?? textOf(member(event, "routeArn")) ?? "*";
  const words = textOf(resource);
  if (words === undefined) return called;
  if (words === "*" || words.startsWith("arn:")) return words;
  return words.includes("/") ? `${called.split("/").slice(0, 2).join("/")}/${words.replace(/^\//, "")}` : called;
}
