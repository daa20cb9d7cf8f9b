import { storeAnswer } from "../cache/store-answer";
import type { FactId } from "../facts/facts";
import { type Answer, type Details, observations } from "../finding";
import { renderGatewayResponse } from "../gateway-response/render";
import { header, headerValues } from "../http/headers";
import { payloadBytes } from "../http/payload";
import { printMap } from "../logs/execution-log";
import type { ClientResponse } from "../model/invocation";
import type { NameValue } from "../model/payload";
import type { RestExchange } from "../rest-exchange";

/** The answer as it leaves the gateway, and what finishing it changed. */
export interface Finished {
  readonly response: ClientResponse;
  readonly details: Details;
}

/** Renders a gateway response, stores what the cache may keep, and adds the gateway's own headers. */
export function finish(exchange: RestExchange, answer: Answer): Finished {
  const isStored = answer.type === "integration" && storeAnswer(exchange, answer);
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
      facts: factsOf(answer, isStored),
    },
  };
}

function factsOf(answer: Answer, isStored: boolean): readonly FactId[] {
  const facts: FactId[] = ["logs.execution", "metrics.latency"];
  if (isStored) facts.push("cache.size");
  if (answer.type === "gateway-response") facts.push("gateway-response.custom");
  return facts;
}

function render(exchange: RestExchange, answer: Answer): ClientResponse {
  if (answer.type !== "gateway-response") return { status: answer.status, headers: answer.headers, body: answer.body };
  return renderGatewayResponse(exchange, answer, exchange.customised);
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
  if (log.hasBegun) log.info(`Method completed with status: ${status}`);
}
