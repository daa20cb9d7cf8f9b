import { parseJson } from "@/lib/json";
import type { Json } from "@/lib/util";
import type { ParameterName } from "../deploy/program";
import { answered, type Finding, gatewayResponse, observations, passed, skipped } from "../finding";
import { header } from "../http/headers";
import { mediaTypeOf } from "../http/media-type";
import { payloadText } from "../http/payload";
import type { Validator } from "../json-schema/compile-model";
import { logMethodRequest } from "../logs/log-method-request";
import { ownEntry } from "../own-entry";
import { DOCUMENTED, type Phase } from "../phase";
import type { RestExchange } from "../rest-exchange";

/** The request validator: parameters, then body. */
export const validation: Phase<RestExchange> = { name: "validation", order: DOCUMENTED, run };

function run(exchange: RestExchange): Finding {
  logMethodRequest(exchange, exchange.request.path);
  const { definition, requiredParameters } = exchange.target.method;
  const validator = definition.requestValidator;
  if (validator === undefined || !(validator.body || validator.parameters))
    return skipped("The method has no request validator.");
  const missing = validator.parameters ? requiredParameters.filter((each) => isMissing(exchange, each)) : [];
  if (missing.length > 0) {
    const message = `Missing required request parameters: [${missing.map(({ name }) => name).join(", ")}]`;
    exchange.log.error(`Execution failed due to validation error: ${message}`);
    return answered(gatewayResponse("BAD_REQUEST_PARAMETERS", { message }), message, {
      looked: observations({ missing: missing.map(({ name }) => name) }),
      facts: ["validation.parameters"],
    });
  }
  return validator.body ? validateBody(exchange) : passed("All required parameters are there.");
}

function isMissing(exchange: RestExchange, { location, name }: ParameterName): boolean {
  const value = {
    header: () => header(exchange.headers, name),
    path: () => ownEntry(exchange.pathParameters, name),
    querystring: () => ownEntry(exchange.lastQuery, name),
  }[location]();
  return value === undefined || value === "";
}

function validateBody(exchange: RestExchange): Finding {
  const type = mediaTypeOf(header(exchange.headers, "content-type")) ?? "application/json";
  const validator = exchange.target.method.validators.get(type);
  if (validator === undefined)
    return passed(`There is no model for ${type}, so the body is not looked at.`, { facts: ["validation.no-model"] });
  const text = exchange.body === null ? "{}" : payloadText(exchange.body);
  const value = parseJson(text);
  const problems = value === undefined ? ["The body is no JSON."] : problemsOf(validator, value);
  const details = { looked: observations({ contentType: type, problems }), facts: ["validation.body"] as const };
  if (problems.length === 0) return passed("The body fits its model.", details);
  exchange.log.error(`Request body does not match model schema for content type ${type}: [${problems.join(", ")}]`);
  return answered(gatewayResponse("BAD_REQUEST_BODY"), "The body does not fit its model.", details);
}

function problemsOf(validator: Validator | "unreadable", value: Json): readonly string[] {
  return validator === "unreadable" ? ["The model can not be read."] : validator.problems(value);
}
