import { assertNever, failure, type Result, success } from "@/lib/util";
import { isBinaryType } from "../binary/binary-types";
import { conversionOf, convertPayload } from "../binary/convert";
import { restContext } from "../context/rest-context";
import { answered, type Finding, gatewayResponse, observations } from "../finding";
import { header } from "../http/headers";
import { mediaTypeOf } from "../http/media-type";
import { payloadText } from "../http/payload";
import type { Payload } from "../model/payload";
import type { RestExchange } from "../rest-exchange";
import { renderTemplate } from "../vtl/render-template";
import type { Template } from "../vtl/syntax";
import { configurationError, templateError } from "./configuration-error";
import { chooseTemplate, type TemplateChoice } from "./passthrough";

/** What the integration is sent, after conversion and mapping template; a finding where the request ends here. */
export function requestPayload(exchange: RestExchange): Result<Payload, Finding> {
  const contentType = mediaTypeOf(header(exchange.headers, "content-type")) ?? "application/json";
  const converted = convertedBody(exchange, contentType);
  if (converted === null)
    return failure(configurationError(exchange, "Unable to base64 decode the body.", { facts: ["binary.request"] }));
  const { integration } = exchange.target.method;
  const choice: TemplateChoice =
    integration.definition.type === "HTTP_PROXY" ? { type: "pass" } : chooseTemplate(exchange, contentType);
  switch (choice.type) {
    case "pass":
      return success(converted.body);
    case "refuse":
      return failure(
        answered(gatewayResponse("UNSUPPORTED_MEDIA_TYPE"), `No template takes ${contentType}.`, {
          looked: observations({ contentType, passthroughBehavior: choice.behavior }),
          facts: ["passthrough", "content-type.default"],
        }),
      );
    case "template":
      return rendered(exchange, choice.template, converted.body);
    default:
      return assertNever(choice);
  }
}

function convertedBody(exchange: RestExchange, contentType: string): { readonly body: Payload } | null {
  const { target, body } = exchange;
  const types = target.program.api.binaryMediaTypes;
  const payloadIsBinary = isBinaryType(types, contentType);
  const conversion = conversionOf({
    direction: "request",
    hasBinaryTypes: (types ?? []).length > 0,
    payloadIsBinary,
    acceptIsBinary: false,
    contentHandling: target.method.integration.definition.contentHandling,
  });
  const converted = convertPayload(body, payloadIsBinary, conversion);
  return converted.ok ? { body: converted.value } : null;
}

function rendered(exchange: RestExchange, template: Template | "unparsable", body: Payload): Result<Payload, Finding> {
  if (template === "unparsable") return failure(templateError(exchange, "It can not be parsed."));
  if (body instanceof Uint8Array)
    return failure(configurationError(exchange, "Unable to transform a binary body.", { facts: ["binary.template"] }));
  const result = renderTemplate(template, {
    body: body === null || body === "" ? null : payloadText(body),
    params: { path: exchange.pathParameters, querystring: exchange.lastQuery, header: exchange.lastHeaders },
    context: restContext(exchange),
    stageVariables: exchange.variables,
  });
  if (!result.ok) return failure(templateError(exchange, result.error.message));
  exchange.overrides = result.value.overrides;
  return success(result.value.text);
}
