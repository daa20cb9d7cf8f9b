import { assertNever } from "@/lib/util";
import type { Finding } from "../finding";
import { customResponse } from "../integration/custom-response";
import { httpProxyResponse } from "../integration/http-proxy-response";
import { lambdaProxyResponse } from "../integration/lambda-proxy-response";
import { DOCUMENTED, type Phase } from "../phase";
import type { RestExchange } from "../rest-exchange";

/** The client's answer out of what the backend gave. */
export const integrationResponse: Phase<RestExchange> = { name: "integration-response", order: DOCUMENTED, run };

function run(exchange: RestExchange): Finding {
  const { definition } = exchange.target.method.integration;
  switch (definition.type) {
    case "AWS_PROXY":
      return definition.service === "lambda" ? lambdaProxyResponse(exchange) : httpProxyResponse(exchange);
    case "HTTP_PROXY":
      return httpProxyResponse(exchange);
    case "MOCK":
    case "HTTP":
    case "AWS":
      return customResponse(exchange);
    default:
      return assertNever(definition);
  }
}
