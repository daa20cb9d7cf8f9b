import { assertNever } from "@/lib/util";
import type { Authorization } from "../model/authorizer";
import type { PolicyVerdict } from "../model/request";

export type Decision = "Allow" | "ImplicitDeny" | "ExplicitDeny";

/**
 * Identity or authorizer and resource policy together (`apigateway-authorization-flow`). `resource` is null where the API has no policy; a
 * policy that is there, and silent, is another matter.
 */
export function decide(
  type: Authorization["type"],
  identity: PolicyVerdict,
  resource: PolicyVerdict | null,
  sameAccount: boolean,
): Decision {
  if (identity === "Deny" || resource === "Deny") return "ExplicitDeny";
  return allows(type, identity === "Allow", resource, sameAccount) ? "Allow" : "ImplicitDeny";
}

function allows(
  type: Authorization["type"],
  identityAllows: boolean,
  resource: "Allow" | "silent" | null,
  sameAccount: boolean,
): boolean {
  switch (type) {
    case "NONE":
      return resource !== "silent";
    // A user pool knows who calls, not what they may: a policy, where there is one, must allow explicitly.
    case "COGNITO_USER_POOLS":
    case "JWT":
      return identityAllows && resource !== "silent";
    // Within an account one of both is enough; from another account both must allow, and a missing policy does not.
    case "AWS_IAM":
    case "CUSTOM":
      return sameAccount ? identityAllows || resource === "Allow" : identityAllows && resource === "Allow";
    default:
      return assertNever(type);
  }
}
