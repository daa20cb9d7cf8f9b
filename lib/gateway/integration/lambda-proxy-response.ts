import { printJson } from "@/lib/json";
import { isBinaryType } from "../binary/binary-types";
import { answered, type Finding, gatewayResponse, observations } from "../finding";
import { header, headerValues } from "../http/headers";
import { mediaTypeOf } from "../http/media-type";
import { decodeBase64 } from "../http/payload";
import { LIMITS } from "../limits";
import { logEndpointResponse } from "../logs/log-endpoint";
import type { NameValue, Payload } from "../model/payload";
import type { RestExchange } from "../rest-exchange";
import { type LambdaOutput, parseLambdaOutput } from "./lambda-output";
import { remapHeaders, traceHeader } from "./response-headers";

/** The answer that a proxy function returned; 502 where it failed or its output has another shape. */
export function lambdaProxyResponse(exchange: RestExchange): Finding {
  const { outcome } = exchange;
  if (outcome?.type === "lambda-error") {
    exchange.log.error("Lambda execution failed with status 200 due to customer function error");
    return answered(gatewayResponse("INTEGRATION_FAILURE", { status: 502 }), "The function raised an error.", {
      looked: observations({ errorMessage: outcome.errorMessage }),
      facts: ["lambda.proxy-error"],
    });
  }
  const payload = outcome?.type === "lambda-result" ? outcome.payload : null;
  const output = parseLambdaOutput(payload);
  const text = printJson(payload);
  logEndpointResponse(exchange, 200, { headers: [], body: text });
  const looked = observations({ payload: text.slice(0, LIMITS.logEventBytes) });
  if (!output.ok) {
    exchange.log.error("Execution failed due to configuration error: Malformed Lambda proxy response");
    const status = exchange.believes("malformed-lambda-output-is-500") ? 500 : 502;
    return answered(gatewayResponse("INTEGRATION_FAILURE", { status }), `The output is malformed. ${output.error}`, {
      looked,
      facts: ["lambda.proxy-output"],
    });
  }
  return answered(
    { type: "integration", status: output.value.status, ...sent(exchange, output.value) },
    `The function answers ${output.value.status}.`,
    { looked, facts: ["lambda.proxy-output", "binary.proxy", "headers.remapped", "cors.proxy"] },
  );
}

function sent(
  exchange: RestExchange,
  output: LambdaOutput,
): { readonly headers: readonly NameValue[]; readonly body: Payload } {
  const headers = [...remapHeaders(output.headers)];
  if (headerValues(headers, "content-type").length === 0) headers.push(["Content-Type", "application/json"]);
  headers.push(traceHeader(exchange));
  if (
    exchange.believes("gateway-adds-cors-to-proxy") &&
    headerValues(headers, "access-control-allow-origin").length === 0
  )
    headers.push(["Access-Control-Allow-Origin", "*"]);
  return { headers, body: bodyOf(exchange, output) };
}

/** Base64 is decoded where the first type of Accept is a binary one; otherwise it goes out as it is. */
function bodyOf({ headers, target }: RestExchange, { body, isBase64Encoded }: LambdaOutput): Payload {
  if (body === null || !isBase64Encoded) return body;
  const accept = mediaTypeOf(header(headers, "accept"));
  if (!isBinaryType(target.program.api.binaryMediaTypes, accept)) return body;
  return decodeBase64(body) ?? body;
}
