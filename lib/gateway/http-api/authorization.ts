import { answered, type Finding, observations, passed, skipped } from "../finding";
import type { HttpExchange } from "../http-exchange";
import { DOCUMENTED, type Phase } from "../phase";
import { decide } from "../policy/decide";
import { refusal } from "./refusal";

/** May a caller who signed call: an HTTP API has no resource policy, so the identity's own must allow. */
export const authorization: Phase<HttpExchange> = { name: "authorization", order: DOCUMENTED, run };

function run(exchange: HttpExchange): Finding {
  const { signature } = exchange.request;
  if (exchange.target.definition.authorization?.type !== "AWS_IAM" || signature === undefined)
    return skipped("Only signed calls are looked at by their policies here.");
  const isSameAccount = signature.accountId === exchange.gateway.account.id;
  const decision = decide("AWS_IAM", signature.identityPolicy, null, isSameAccount);
  exchange.decision = decision;
  const looked = observations({ identity: signature.identityPolicy, isSameAccount });
  if (decision === "Allow") return passed("The caller's policies allow the call.", { looked });
  return answered(refusal(403, "Forbidden"), "The caller's policies do not allow the call.", { looked });
}
