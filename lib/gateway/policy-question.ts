import { methodArn } from "./context/method-arn";
import type { Exchange } from "./exchange";
import { header } from "./http/headers";
import type { PolicyQuestion } from "./policy/evaluate-policy";

/** ARN of the call that an exchange is. */
export function arnOf({ gateway, request, stage }: Exchange): string {
  return methodArn(gateway.account, gateway.api.id, stage?.name ?? request.stage ?? "", request.method, request.path);
}

/** What policies are asked of an exchange: may its caller invoke the method, under the conditions that it came with? */
export function policyQuestion(exchange: Exchange, action = "execute-api:Invoke"): PolicyQuestion {
  const { request } = exchange;
  return {
    principal: request.signature?.state === "valid" ? request.signature.caller : "anonymous",
    action,
    resource: arnOf(exchange),
    conditions: {
      "aws:SourceIp": request.sourceIp,
      "aws:SourceVpce": request.sourceVpce,
      "aws:SourceVpc": request.sourceVpc,
      "aws:VpcSourceIp": request.sourceVpce === undefined ? undefined : request.sourceIp,
      "aws:UserAgent": header(exchange.headers, "user-agent"),
      "aws:Referer": header(exchange.headers, "referer"),
      "aws:SecureTransport": "true",
      "aws:CurrentTime": new Date(request.time).toISOString(),
      "aws:EpochTime": String(Math.floor(request.time / 1000)),
      "aws:PrincipalArn": request.signature?.caller,
      "aws:PrincipalAccount": request.signature?.accountId,
    },
  };
}
