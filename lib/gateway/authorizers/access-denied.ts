import { maskedArn } from "../context/method-arn";
import type { Exchange } from "../exchange";
import { type GatewayAnswer, gatewayResponse } from "../finding";
import { arnOf } from "../policy-question";

/** The refusal of a caller that policies do not let in (wordings: Knowledge Center 2022-11, seen 2024-05). */
export function accessDenied(
  exchange: Exchange,
  decision: "ImplicitDeny" | "ExplicitDeny",
  isFromAuthorizer = false,
): GatewayAnswer {
  const ending = decision === "ExplicitDeny" ? " with an explicit deny" : "";
  if (isFromAuthorizer)
    return gatewayResponse("ACCESS_DENIED", { message: `User is not authorized to access this resource${ending}` });
  const caller = exchange.request.signature?.caller ?? "anonymous";
  const resource = maskedArn(arnOf(exchange));
  return gatewayResponse("ACCESS_DENIED", {
    message: `User: ${caller} is not authorized to perform: execute-api:Invoke on resource: ${resource}${ending}`,
  });
}
