import { answered, type Details, type Finding, gatewayResponse } from "../finding";
import type { RestExchange } from "../rest-exchange";

/** An integration that can't be carried out as it is configured: 500. */
export function configurationError(exchange: RestExchange, summary: string, details: Details): Finding {
  exchange.log.error(`Execution failed due to configuration error: ${summary}`);
  return answered(gatewayResponse("API_CONFIGURATION_ERROR"), summary, details);
}

/** An address that can't be built: a stage variable is missing, or it is no URL. */
export function invalidAddress(exchange: RestExchange): Finding {
  return configurationError(exchange, "Invalid endpoint address", { facts: ["uri.invalid"] });
}

/** A template that fails: 500. AWS does not say of which type; seen as the fallback for 5xx. */
export function templateError(exchange: RestExchange, message: string): Finding {
  exchange.log.error(`Execution failed due to an internal error: ${message}`);
  return answered(gatewayResponse("DEFAULT_5XX", { status: 500 }), `The mapping template fails: ${message}`, {
    facts: ["template.error"],
  });
}
