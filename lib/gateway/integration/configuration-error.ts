import type { RestExchange } from "../exchange";
import { answered, type Details, type Finding, gatewayResponse } from "../finding";

/** An integration that can't be carried out as it is configured: 500. */
export function configurationError(exchange: RestExchange, summary: string, details: Details): Finding {
  exchange.log.error(`Execution failed due to configuration error: ${summary}`);
  return answered(gatewayResponse("API_CONFIGURATION_ERROR"), summary, details);
}

/** A template that fails: 500. AWS does not say of which type; seen as the fallback for 5xx. */
export function templateError(exchange: RestExchange, message: string): Finding {
  exchange.log.error(`Execution failed due to an internal error: ${message}`);
  return answered(gatewayResponse("DEFAULT_5XX", { status: 500 }), `The mapping template fails: ${message}`, {
    facts: ["template.error"],
  });
}
