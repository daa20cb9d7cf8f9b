import { assertNever } from "@/lib/util";
import { answered, type Finding, gatewayResponse } from "../finding";
import type { LambdaRefusal } from "../model/world";
import type { RestExchange } from "../rest-exchange";
import { payloadTooLarge } from "./lambda-request";

/** The answer where Lambda does not run the function. */
export function lambdaRefused(exchange: RestExchange, reason: LambdaRefusal): Finding {
  const facts = ["lambda.refused"] as const;
  const failed = gatewayResponse("INTEGRATION_FAILURE", { status: 500 });
  switch (reason) {
    case "no-permission": {
      exchange.log.error("Execution failed due to configuration error: Invalid permissions on Lambda function");
      const wrong = exchange.believes("no-invoke-permission-is-403") ? { status: 403 } : {};
      return answered({ ...failed, ...wrong }, "The gateway may not invoke the function.", { facts });
    }
    case "not-found":
      exchange.log.error("Execution failed due to configuration error: the function does not exist");
      return answered(failed, "There is no such function.", { facts });
    case "throttled":
      exchange.log.error("Execution failed: Rate Exceeded.");
      return answered(failed, "Lambda throttles the function.", { facts });
    case "payload-too-large":
      return answered(payloadTooLarge(), "The payload is larger than Lambda takes.", { facts: ["lambda.too-large"] });
    default:
      return assertNever(reason);
  }
}
