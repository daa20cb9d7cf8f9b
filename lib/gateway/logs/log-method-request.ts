import { payloadText } from "../http/payload";
import type { RestExchange } from "../rest-exchange";
import { printMap } from "./execution-log";

/** The lines that an execution begins with (recorded 2025-09-29). */
export function logMethodRequest(exchange: RestExchange, path: string): void {
  const { log, ids, request } = exchange;
  log.begin(`Starting execution for request: ${ids.requestId}`);
  log.info(`HTTP Method: ${request.method}, Resource Path: ${path}`);
  log.data(`Method request path: ${printMap(Object.entries(exchange.pathParameters))}`);
  log.data(`Method request query string: ${printMap(exchange.query)}`);
  log.data(`Method request headers: ${printMap(exchange.headers)}`);
  log.data(`Method request body before transformations: ${payloadText(request.body ?? null)}`);
}
