import { answered, type Finding, observations } from "../finding";
import { headerValues } from "../http/headers";
import { logEndpointResponse } from "../logs/log-endpoint";
import type { NameValue } from "../model/payload";
import type { RestExchange } from "../rest-exchange";
import { backendAnswer } from "./backend-answer";
import { configurationError } from "./configuration-error";
import { convertedResponse } from "./converted-response";
import { remapHeaders, traceHeader } from "./response-headers";

/** Status, headers and body of the backend, passed on. */
export function httpProxyResponse(exchange: RestExchange): Finding {
  const { status, headers, body } = backendAnswer(exchange);
  logEndpointResponse(exchange, status, { headers, body });
  const converted = convertedResponse(exchange, { headers, body }, undefined);
  if (converted === null)
    return configurationError(exchange, "Unable to base64 decode the body.", { facts: ["binary.response"] });
  const sent: NameValue[] = [...remapHeaders(headers), traceHeader(exchange)];
  if (exchange.believes("gateway-adds-cors-to-proxy") && headerValues(sent, "access-control-allow-origin").length === 0)
    sent.push(["Access-Control-Allow-Origin", "*"]);
  return answered(
    { type: "integration", status, headers: sent, body: converted.body },
    `The backend answers ${status}.`,
    {
      looked: observations({ status }),
      facts: ["headers.remapped", "cors.proxy"],
    },
  );
}
