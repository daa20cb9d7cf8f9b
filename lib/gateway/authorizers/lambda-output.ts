import { failure, isArray, isObject, type Json, type JsonObject, member, type Result, success } from "@/lib/util";
import type { Caller } from "../exchange";

/** The caller that the output of a Lambda authorizer describes: principal, policy, context; a failure for anything else. */
export function parseAuthorizerOutput(output: Json): Result<Caller, string> {
  if (!isObject(output)) return failure("The output is no object.");
  const principalId = member(output, "principalId");
  if (typeof principalId !== "string") return failure("The output has no principalId.");
  const policy = member(output, "policyDocument");
  if (!isPolicyDocument(policy)) return failure("The output has no policyDocument with statements.");
  const context = member(output, "context") ?? {};
  if (!isObject(context) || !Object.values(context).every(isPlain))
    return failure("The context holds more than plain values.");
  const key = member(output, "usageIdentifierKey");
  return success({
    principalId,
    policy,
    context: asTexts(context),
    usageIdentifierKey: typeof key === "string" ? key : null,
  });
}

function isPolicyDocument(policy: Json | undefined): policy is JsonObject {
  if (!isObject(policy)) return false;
  const statements = member(policy, "Statement");
  return isObject(statements) || (isArray(statements) && statements.length > 0 && statements.every(isObject));
}

function isPlain(value: Json): boolean {
  return typeof value !== "object" || value === null;
}

/** Values arrive as texts: 1 becomes "1" (`api-gateway-lambda-authorizer-output`). */
function asTexts(context: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(context).map(([name, value]) => [name, value === null ? null : String(value)]),
  );
}
