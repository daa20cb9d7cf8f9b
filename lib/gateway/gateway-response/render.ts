import type { JsonObject } from "@/lib/util";
import { restContext } from "../context/rest-context";
import { requestSources } from "../context/sources";
import type { GatewayAnswer } from "../finding";
import { header, withHeader } from "../http/headers";
import { mediaTypeOf } from "../http/media-type";
import { evaluate } from "../mapping/evaluate";
import { parseExpression } from "../mapping/parse-expression";
import { renderText } from "../mapping/render-text";
import type { ClientResponse } from "../model/invocation";
import type { NameValue } from "../model/payload";
import type { RestApi } from "../model/rest-api";
import { ownEntry } from "../own-entry";
import type { RestExchange } from "../rest-exchange";
import { DEFAULT_TEMPLATE, GATEWAY_RESPONSE_DEFAULTS } from "./defaults";
import { type EffectiveGatewayResponse, effectiveGatewayResponse, storedStatus } from "./effective";

/** A gateway response as the client gets it. `deployed` is what the API's author customised, as deployed; nothing before the stage is known. */
export function renderGatewayResponse(
  exchange: RestExchange,
  answer: GatewayAnswer,
  deployed: Pick<RestApi, "gatewayResponses">,
): ClientResponse {
  const defaults = GATEWAY_RESPONSE_DEFAULTS[answer.response];
  const isFixed = answer.response === "REQUEST_TOO_LARGE";
  const customised = isFixed ? {} : deployed;
  const effective = effectiveGatewayResponse(customised, answer.response);
  const status = storedStatus(customised, answer.response) ?? answer.status ?? defaults.status ?? 500;
  if (answer.text !== undefined) return { status, headers: [["Content-Type", "text/plain"]], body: answer.text };
  const message = answer.message === undefined ? defaults.message : answer.message;
  const context = { ...restContext(exchange), error: errorOf(answer, message) };
  const { type, template } = chooseTemplate(exchange, effective);
  const sources = requestSources(exchange, context);
  let headers: readonly NameValue[] = [["Content-Type", type]];
  const errorType = answer.errorType ?? defaults.errorType;
  if (errorType !== null) headers = withHeader(headers, "x-amzn-ErrorType", errorType);
  for (const [target, text] of Object.entries(effective.responseParameters)) {
    const expression = parseExpression(text);
    const value = expression.ok ? evaluate(expression.value, sources) : undefined;
    const name = target.replace(/^gatewayresponse\.header\./, "");
    if (value !== undefined) headers = withHeader(headers, name, value);
  }
  const rendered = renderText(template, sources);
  // The service writes this one message with a capital letter (seen 2024-05).
  const isPlain = answer.response === "ACCESS_DENIED" && template === DEFAULT_TEMPLATE;
  return { status, headers, body: isPlain ? rendered.replace('"message"', '"Message"') : rendered };
}

function errorOf({ response }: GatewayAnswer, message: string | null): JsonObject {
  return { message, messageString: JSON.stringify(message), responseType: response };
}

/** By the first type of Accept, else the first template. */
function chooseTemplate(
  { headers }: RestExchange,
  { responseTemplates }: EffectiveGatewayResponse,
): { readonly type: string; readonly template: string } {
  const accept = mediaTypeOf(header(headers, "accept")) ?? "application/json";
  const own = ownEntry(responseTemplates, accept);
  if (own !== undefined) return { type: accept, template: own };
  const [first] = Object.entries(responseTemplates);
  return first === undefined
    ? { type: "application/json", template: DEFAULT_TEMPLATE }
    : { type: first[0], template: first[1] };
}
