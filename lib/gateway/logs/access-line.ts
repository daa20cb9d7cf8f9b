import { restContext } from "../context/rest-context";
import { requestSources } from "../context/sources";
import type { Answer } from "../finding";
import { payloadBytes } from "../http/payload";
import { renderText } from "../mapping/render-text";
import type { ClientResponse } from "../model/invocation";
import type { RestExchange } from "../rest-exchange";

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
