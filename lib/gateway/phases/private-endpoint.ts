import { answered, type Finding, gatewayResponse, observations, passed, skipped } from "../finding";
import { DOCUMENTED, type Phase } from "../phase";
import { evaluatePolicy } from "../policy/evaluate-policy";
import { parsePolicy } from "../policy/parse-policy";
import { policyQuestion } from "../policy-question";
import type { RestExchange } from "../rest-exchange";

/** A private API: the interface endpoint that the call came through, and its policy. */
export const privateEndpoint: Phase<RestExchange> = { name: "private-endpoint", order: DOCUMENTED, run };

function run(exchange: RestExchange): Finding {
  const { gateway, request, world } = exchange;
  if (gateway.api.type !== "REST" || gateway.api.endpointType !== "PRIVATE") return skipped("The API is not private.");
  const looked = observations({ sourceVpce: request.sourceVpce ?? null });
  const facts = ["private.endpoint"] as const;
  if (request.sourceVpce === undefined) {
    const answer = gatewayResponse("ACCESS_DENIED", { message: "Forbidden" });
    return answered(answer, "The call did not come through an interface VPC endpoint.", { looked, facts });
  }
  if (world.endpointPolicy !== undefined && !allows(exchange)) {
    const answer = gatewayResponse("ACCESS_DENIED");
    return answered(answer, "The policy of the VPC endpoint does not allow the call.", { looked, facts });
  }
  return passed("The call came through an interface VPC endpoint that lets it pass.", { looked, facts });
}

function allows(exchange: RestExchange): boolean {
  const policy = parsePolicy(exchange.world.endpointPolicy ?? null);
  return policy.ok && evaluatePolicy(policy.value, policyQuestion(exchange)) === "Allow";
}
