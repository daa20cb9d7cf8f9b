import { restContext } from "../context/rest-context";
import { requestSources } from "../context/sources";
import type { RestExchange } from "../exchange";
import { type Answer, type Details, observations } from "../finding";
import { renderGatewayResponse } from "../gateway-response/render";
import { header, headerValues } from "../http/headers";
import { payloadBytes } from "../http/payload";
import { LIMITS, REMEMBERED_ENTRIES } from "../limits";
import { printMap } from "../logs/execution-log";
import { renderText } from "../mapping/render-text";
import type { ClientResponse } from "../model/invocation";
import type { NameValue } from "../model/payload";
import { withEntry } from "../state-table";
import { ttlOf } from "./cache";

/** The answer as it leaves the gateway, and what finishing it changed. */
export interface Finished {
  readonly response: ClientResponse;
  readonly details: Details;
}

/** Renders a gateway response, stores what the cache may keep, and adds the gateway's own headers. */
export function finish(exchange: RestExchange, answer: Answer): Finished {
  const isStored = answer.type === "integration" && store(exchange, answer);
  const rendered = render(exchange, answer);
  const headers: NameValue[] = [
    ...rendered.headers,
    ["x-amzn-RequestId", exchange.ids.requestId],
    ["x-amz-apigw-id", exchange.ids.extendedRequestId],
    ["Date", new Date(exchange.time).toUTCString()],
    ["Content-Length", String(payloadBytes(rendered.body))],
  ];
  if (exchange.warnsOfCacheControl) headers.push(["Warning", '199 API Gateway "Cache-Control header ignored"']);
  logAnswer(exchange, answer, rendered);
  return {
    response: { ...rendered, headers },
    details: {
      changed: observations({
        status: rendered.status,
        storedInCache: isStored || undefined,
        compressed: wouldCompress(exchange, rendered) || undefined,
      }),
      facts: isStored ? ["cache.size", "logs.execution", "metrics.latency"] : ["logs.execution", "metrics.latency"],
    },
  };
}

function render(exchange: RestExchange, answer: Answer): ClientResponse {
  if (answer.type !== "gateway-response") return { status: answer.status, headers: answer.headers, body: answer.body };
  return renderGatewayResponse(exchange, answer, exchange.customised);
}

/** Keeps an answer that came from the integration. AWS does not say which statuses are kept; here all but errors. */
function store(exchange: RestExchange, { status, headers, body }: Extract<Answer, { type: "integration" }>): boolean {
  const { cacheKey: key } = exchange;
  if (key === null || exchange.cache !== "miss" || status >= 400) return false;
  if (payloadBytes(body) > LIMITS.cachedResponseBytes) return false;
  const entry = { expires: exchange.time + ttlOf(exchange), status, headers, body };
  const cache = withEntry(exchange.state.cache, key, entry, REMEMBERED_ENTRIES);
  exchange.state = { ...exchange.state, cache };
  return true;
}

/** The engine tells of a compression and leaves the bytes readable. */
function wouldCompress({ gateway, headers }: RestExchange, { body, ...rendered }: ClientResponse): boolean {
  const least = gateway.api.type === "REST" ? gateway.api.minimumCompressionSize : undefined;
  if (least === undefined || payloadBytes(body) < least) return false;
  const isCoded = headerValues(rendered.headers, "content-encoding").length > 0;
  return !isCoded && /\b(?:gzip|deflate)\b/.test(header(headers, "accept-encoding") ?? "");
}

function logAnswer({ log }: RestExchange, answer: Answer, { status, headers, body }: ClientResponse): void {
  if (answer.type === "integration") {
    log.data(`Method response body after transformations: ${typeof body === "string" ? body : ""}`);
    log.data(`Method response headers: ${printMap(headers)}`);
    log.info("Successfully completed execution");
  }
  log.info(`Method completed with status: ${status}`);
}

/** The line of the access log, in the stage's format; null where it has none. */
export function accessLine(exchange: RestExchange, response: ClientResponse, answer: Answer): string | null {
  const format = exchange.stage?.accessLogFormat;
  if (format === undefined) return null;
  const context = {
    ...restContext(exchange),
    status: response.status,
    responseLength: payloadBytes(response.body),
    responseLatency: exchange.elapsed,
    integrationLatency: exchange.integrationMillis,
    error: answer.type === "gateway-response" ? { responseType: answer.response, ...errorText(response) } : {},
  };
  return renderText(format, requestSources(exchange, context), "-");
}

function errorText({ body }: ClientResponse): { readonly message?: string } {
  const message = typeof body === "string" ? /"[Mm]essage":\s*"([^"]*)"/.exec(body)?.[1] : undefined;
  return message === undefined ? {} : { message };
}
