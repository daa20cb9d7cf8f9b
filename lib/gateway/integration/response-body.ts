import { failure, type Result, success } from "@/lib/util";
import { restContext } from "../context/rest-context";
import type { TemplateTable } from "../deploy/program";
import { header } from "../http/headers";
import { mediaTypeOf } from "../http/media-type";
import { payloadText } from "../http/payload";
import type { Payload } from "../model/payload";
import type { RestExchange } from "../rest-exchange";
import type { TemplateProblem } from "../vtl/problem";
import { renderTemplate } from "../vtl/render-template";
import { templateFor } from "./passthrough";

/** The body that the client gets, with its type. */
export interface ResponseBody {
  readonly body: Payload;
  readonly contentType: string;
}

/**
 * The body after the response template: the one for the first type of Accept, else the first (`request-response-data-mappings`). Without
 * templates it is passed on.
 */
export function responseBody(
  exchange: RestExchange,
  templates: TemplateTable,
  body: Payload,
): Result<ResponseBody, "binary" | Pick<TemplateProblem, "message">> {
  const accept = mediaTypeOf(header(exchange.headers, "accept")) ?? "application/json";
  const fitting = templateFor(templates, accept);
  const [first] = templates;
  const template = fitting ?? first?.[1];
  if (template === undefined) return success({ body, contentType: "application/json" });
  const contentType = fitting === undefined ? (first?.[0] ?? accept) : accept;
  if (template === "unparsable") return failure({ message: "It can not be parsed." });
  if (body instanceof Uint8Array) return failure("binary");
  const result = renderTemplate(template, {
    body: body === null || body === "" ? null : payloadText(body),
    params: { path: exchange.pathParameters, querystring: exchange.lastQuery, header: exchange.lastHeaders },
    context: restContext(exchange),
    stageVariables: exchange.variables,
    ...(exchange.overrides === undefined ? {} : { overrides: exchange.overrides }),
  });
  if (!result.ok) return failure(result.error);
  exchange.overrides = result.value.overrides;
  return success({ body: result.value.text, contentType });
}
