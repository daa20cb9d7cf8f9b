import { assertNever } from "@/lib/util";
import { answered, type Finding, gatewayResponse, observations, passed } from "../finding";
import { callBackend } from "../integration/call-backend";
import { lambdaRefused } from "../integration/lambda-refused";
import { LIMITS } from "../limits";
import { DOCUMENTED, type Phase } from "../phase";
import type { RestExchange } from "../rest-exchange";

/** The call itself, and how it fails. */
export const integration: Phase<RestExchange> = { name: "integration", order: DOCUMENTED, run };

function run(exchange: RestExchange): Finding {
  const { definition } = exchange.target.method.integration;
  const call = exchange.integrationCall;
  if (call === null) {
    exchange.integrationInvoked = true;
    return passed("A mock calls nothing.");
  }
  const timeout = Math.max(
    definition.timeoutInMillis ?? LIMITS.restTimeoutMillis.fallback,
    LIMITS.restTimeoutMillis.minimum,
  );
  const called = callBackend(exchange, call, timeout);
  const looked = observations({ timeoutInMillis: timeout, millis: exchange.integrationMillis, outcome: called.type });
  switch (called.type) {
    case "timeout": {
      exchange.log.error("Execution failed due to a timeout error");
      const wrong = call.type === "lambda" && exchange.believes("lambda-timeout-is-502") ? { status: 502 } : {};
      return answered(gatewayResponse("INTEGRATION_TIMEOUT", wrong), `No answer came within ${timeout} ms.`, {
        looked,
        facts: ["timeout.rest"],
      });
    }
    case "unreachable": {
      const isLink = definition.type !== "MOCK" && "vpcLink" in definition && definition.vpcLink !== undefined;
      exchange.log.error("Execution failed due to a network error communicating with endpoint");
      return answered(
        gatewayResponse("INTEGRATION_FAILURE", isLink ? { status: 500 } : {}),
        "The backend can not be reached.",
        {
          looked,
          facts: ["integration.unreachable"],
        },
      );
    }
    case "lambda-refused":
      return { ...lambdaRefused(exchange, called.reason), looked };
    case "http-response":
    case "lambda-result":
    case "lambda-error":
    case "lambda-accepted":
      return passed("The backend answered in time.", { looked, facts: ["timeout.rest"] });
    default:
      return assertNever(called);
  }
}
