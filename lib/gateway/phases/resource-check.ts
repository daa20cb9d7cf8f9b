import { answered, type Finding, gatewayResponse, passed } from "../finding";
import { DOCUMENTED, type Phase } from "../phase";
import type { RestExchange } from "../rest-exchange";

/** Whether the resource is still there now that the caller has been let in. */
export const resourceCheck: Phase<RestExchange> = { name: "resource-check", order: DOCUMENTED, run };

function run({ world }: RestExchange): Finding {
  const facts = ["resource.not-found"] as const;
  if (world.resourceIsGone === true)
    return answered(gatewayResponse("RESOURCE_NOT_FOUND"), "The resource can not be found.", { facts });
  return passed("The resource is there.", { facts });
}
