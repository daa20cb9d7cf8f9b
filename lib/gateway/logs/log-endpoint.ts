import { payloadText } from "../http/payload";
import type { NameValue, Payload } from "../model/payload";
import type { IntegrationCall } from "../model/world";
import type { RestExchange } from "../rest-exchange";
import { printMap } from "./execution-log";

interface Message {
  readonly headers: readonly NameValue[];
  readonly body: Payload;
}

/** The lines before an integration is called (recorded 2025-09-29). */
export function logEndpointRequest({ log }: RestExchange, uri: string, { headers, body }: Message): void {
  log.info(`Endpoint request URI: ${uri}`);
  log.data(`Endpoint request headers: ${printMap(headers)}`);
  log.data(`Endpoint request body after transformations: ${payloadText(body)}`);
  log.info(`Sending request to ${uri}`);
}

/** The lines after it has answered. */
export function logEndpointResponse(exchange: RestExchange, status: number, { headers, body }: Message): void {
  const { log, integrationMillis } = exchange;
  log.info(`Received response. Status: ${status}, Integration latency: ${integrationMillis ?? 0} ms`);
  log.data(`Endpoint response headers: ${printMap(headers)}`);
  log.data(`Endpoint response body before transformations: ${payloadText(body)}`);
}

/** Where a function is invoked. */
export function invocationUri({ gateway }: RestExchange, call: Extract<IntegrationCall, { type: "lambda" }>): string {
  const { region, id } = gateway.account;
  const name = call.function ?? "function";
  const arn = name.startsWith("arn:") ? name : `arn:aws:lambda:${region}:${id}:function:${name}`;
  return `https://lambda.${region}.amazonaws.com/2015-03-31/functions/${arn}/invocations`;
}
