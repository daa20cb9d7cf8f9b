import { restContext } from "../context/rest-context";
import { responseSources } from "../context/sources";
import type { ResponseProgram } from "../deploy/program";
import { answered, type Finding, gatewayResponse, observations } from "../finding";
import { withHeader } from "../http/headers";
import { parseStatus } from "../http/status";
import { logEndpointResponse } from "../logs/log-endpoint";
import { evaluate } from "../mapping/evaluate";
import type { NameValue, Payload } from "../model/payload";
import { ownEntry } from "../own-entry";
import type { RestExchange } from "../rest-exchange";
import { type BackendAnswer, backendAnswer } from "./backend-answer";
import { chooseResponse } from "./choose-response";
import { configurationError, templateError } from "./configuration-error";
import { convertedResponse } from "./converted-response";
import { overriddenStatus, overriddenTexts } from "./request-parameters";
import { responseBody } from "./response-body";
import { remapHeaders, traceHeader } from "./response-headers";

/** The method response that a mock or a custom integration ends in. */
export function customResponse(exchange: RestExchange): Finding {
  const answer = backendAnswer(exchange);
  if (exchange.integrationCall !== null) logEndpointResponse(exchange, answer.status, answer);
  const { responses } = exchange.target.method.integration;
  const chosen = chooseResponse(responses, answer.selector);
  const looked = observations({ selector: answer.selector, chosen: chosen?.definition.statusCode ?? null });
  if (chosen === undefined)
    return configurationError(exchange, "No match for output mapping and no default output mapping configured.", {
      looked,
      facts: ["selection.none"],
    });
  if (isUnmappedError(exchange, chosen))
    return answered(gatewayResponse("INTEGRATION_FAILURE", { status: 500 }), "No pattern matches the error.", {
      looked,
      facts: ["lambda.custom-error"],
    });
  if (!isDeclared(exchange, chosen))
    return configurationError(exchange, "Output mapping refers to an invalid method response.", {
      looked,
      facts: ["method-response.undeclared"],
    });
  return { ...mapped(exchange, answer, chosen), looked };
}

function mapped(exchange: RestExchange, answer: BackendAnswer, chosen: ResponseProgram): Finding {
  const converted = convertedResponse(exchange, answer, chosen.definition.contentHandling);
  if (converted === null)
    return configurationError(exchange, "Unable to base64 decode the body.", { facts: ["binary.response"] });
  const result = responseBody(exchange, chosen.templates, converted.body);
  if (!result.ok)
    return result.error === "binary"
      ? configurationError(exchange, "Unable to transform a binary body.", { facts: ["binary.template"] })
      : templateError(exchange, result.error.message);
  const { body, contentType } = result.value;
  const status = overriddenStatus(exchange.overrides) ?? parseStatus(chosen.definition.statusCode) ?? 500;
  const headers = headersOf(exchange, answer, chosen, contentType);
  return answered(
    { type: "integration", status, headers, body: emptyToNull(body) },
    `The integration response for ${chosen.definition.statusCode} applies.`,
    {
      changed: observations({ status, headers: Object.fromEntries(headers) }),
      facts: [
        exchange.outcome?.type === "lambda-error" ? "lambda.custom-error" : "selection.pattern",
        "template.accept",
        "override",
        "headers.remapped",
        "binary.response",
      ],
    },
  );
}

/** Content-Type of the template, then what mappings and overrides say. */
function headersOf(
  exchange: RestExchange,
  answer: BackendAnswer,
  chosen: ResponseProgram,
  contentType: string,
): readonly NameValue[] {
  const trace: readonly NameValue[] = exchange.integrationCall === null ? [] : [traceHeader(exchange)];
  let headers: readonly NameValue[] = [["Content-Type", contentType], ...trace];
  if (chosen.mappings.length > 0) {
    const sources = responseSources(exchange, restContext(exchange), answer.headers, answer.body);
    for (const { name, expression } of chosen.mappings) {
      const value = expression === "unparsable" ? undefined : evaluate(expression, sources);
      if (value !== undefined) headers = withHeader(headers, name, value);
    }
  }
  for (const [name, value] of overriddenTexts(exchange.overrides?.response, "header"))
    headers = withHeader(headers, name, value);
  return remapHeaders(headers);
}

/** Where the method declares nothing, the statuses that the integration responses use are taken as declared. */
function isDeclared(exchange: RestExchange, { definition }: ResponseProgram): boolean {
  const { methodResponses } = exchange.target.method.definition;
  if (parseStatus(definition.statusCode) === undefined) return false;
  return methodResponses === undefined || ownEntry(methodResponses, definition.statusCode) !== undefined;
}

function isUnmappedError(exchange: RestExchange, { pattern }: ResponseProgram): boolean {
  const { outcome } = exchange;
  return outcome?.type === "lambda-error" && pattern === undefined && exchange.believes("unmapped-lambda-error-is-500");
}

function emptyToNull(body: Payload): Payload {
  return body === "" ? null : body;
}
