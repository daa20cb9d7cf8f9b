import { printJson } from "@/lib/json";
import { isObject, type Json } from "@/lib/util";
import { responseSources } from "../context/sources";
import { type Answer, answered, type Finding, observations } from "../finding";
import { header, headerValues } from "../http/headers";
import { decodeBase64 } from "../http/payload";
import { parseStatus } from "../http/status";
import type { HttpExchange } from "../http-exchange";
import { type LambdaOutput, parseLambdaOutput } from "../integration/lambda-output";
import { evaluate } from "../mapping/evaluate";
import type { NameValue } from "../model/payload";
import { DOCUMENTED, type Phase } from "../phase";
import { changeParameters } from "./change-parameters";
import { corsHeaders } from "./cors-headers";
import { httpContext } from "./http-context";
import { refusal } from "./refusal";

/** The client's answer out of what the backend gave. */
export const integrationResponse: Phase<HttpExchange> = { name: "integration-response", order: DOCUMENTED, run };

type IntegrationAnswer = Extract<Answer, { readonly type: "integration" }>;

function run(exchange: HttpExchange): Finding {
  const { outcome } = exchange;
  const given =
    outcome?.type === "http-response"
      ? backendAnswer(parseStatus(outcome.status) ?? 502, outcome.headers ?? [], outcome.body ?? null)
      : functionAnswer(exchange, outcome?.type === "lambda-result" ? outcome.payload : null);
  if (given === undefined)
    return answered(refusal(500, "Internal Server Error"), "The output of the function is malformed.", {
      facts: ["http.lambda"],
    });
  const answer = withCors(exchange, changed(exchange, given));
  return answered(answer, `The backend answers ${given.status}.`, {
    changed: observations({ status: answer.status, headers: Object.fromEntries(answer.headers) }),
    facts: ["http.lambda-format", "http.cors"],
  });
}

function backendAnswer(
  status: number,
  headers: readonly NameValue[],
  body: IntegrationAnswer["body"],
): IntegrationAnswer {
  return { type: "integration", status, headers, body };
}

/** Format 2.0 takes an output without statusCode as the body; 1.0 asks for the whole format. */
function functionAnswer(exchange: HttpExchange, payload: Json): IntegrationAnswer | undefined {
  const version = exchange.target.definition.integration.payloadFormatVersion ?? "2.0";
  if (version === "2.0" && !(isObject(payload) && Object.hasOwn(payload, "statusCode")))
    return backendAnswer(200, [["content-type", "application/json"]], bodyOf(payload));
  const output = parseLambdaOutput(payload, version);
  return output.ok ? backendAnswer(output.value.status, typed(output.value), bytesOf(output.value)) : undefined;
}

function bodyOf(payload: Json): string {
  return typeof payload === "string" ? payload : printJson(payload);
}

function typed({ headers, body }: LambdaOutput): readonly NameValue[] {
  if (body === null || headerValues(headers, "content-type").length > 0) return headers;
  return [...headers, ["content-type", "text/plain; charset=utf-8"]];
}

function bytesOf({ body, isBase64Encoded }: LambdaOutput): IntegrationAnswer["body"] {
  return body !== null && isBase64Encoded ? (decodeBase64(body) ?? body) : body;
}

/** Response parameters are mapped by the status of the backend. */
function changed(exchange: HttpExchange, answer: IntegrationAnswer): IntegrationAnswer {
  const mappings = exchange.target.responseChanges.get(String(answer.status));
  if (mappings === undefined) return answer;
  const sources = responseSources(exchange, httpContext(exchange), answer.headers, answer.body);
  const changes = mappings.map((change) => ({
    ...change,
    value: change.expression === "unparsable" ? undefined : evaluate(change.expression, sources),
  }));
  const mapped = changes.find(({ location }) => location === "statuscode")?.value;
  return {
    ...answer,
    status: parseStatus(mapped) ?? answer.status,
    headers: changeParameters(answer.headers, changes, "header"),
  };
}

/** With CORS configured, only the API's own headers count. */
function withCors(exchange: HttpExchange, answer: IntegrationAnswer): IntegrationAnswer {
  const cors = exchange.program?.api.cors;
  if (cors === undefined) return answer;
  const others = answer.headers.filter(([name]) => !name.toLowerCase().startsWith("access-control-"));
  return { ...answer, headers: [...others, ...corsHeaders(cors, header(exchange.headers, "origin"), false)] };
}
