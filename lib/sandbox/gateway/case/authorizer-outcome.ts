import type { AuthorizerOutcome } from "@/lib/gateway";
import type { Json } from "@/lib/util";
import { type CaseObject, isObject, member, textOf, type Value } from "./members";

/** What the Lambda authorizer of a case does when it is asked for the method with the ARN `called`. */
export function authorizerOutcome({ returns, raises, unreachable }: CaseObject, called: string): AuthorizerOutcome {
  if (unreachable === true) return { type: "unreachable" };
  if (raises !== undefined) return { type: "raises", errorMessage: String(raises) };
  return { type: "returns", output: outputOf(returns, called) };
}

/** `raw` and simple answers as they are, a policy from the short form. */
function outputOf(returns: Value, called: string): Json {
  const raw = member(returns, "raw");
  if (raw !== undefined) return raw as Json;
  if (!isObject(returns) || "isAuthorized" in returns || "policyDocument" in returns) return (returns ?? null) as Json;
  const { effect, resource, ...rest } = returns;
  return {
    principalId: "user",
    policyDocument: {
      Version: "2012-10-17",
      Statement: [{ Action: "execute-api:Invoke", Effect: String(effect), Resource: resourceOf(resource, called) }],
    },
    ...(rest as Readonly<Record<string, Json>>),
  };
}

/** An ARN or `*` as it is, `METHOD/path` behind the stage of the called method; the called method where nothing is said. */
function resourceOf(resource: Value, called: string): string {
  const words = textOf(resource);
  if (words === undefined) return called;
  if (words === "*" || words.startsWith("arn:")) return words;
  return words.includes("/") ? `${called.split("/").slice(0, 2).join("/")}/${words.replace(/^\//, "")}` : called;
}
