import { answered, type Finding, observations, passed } from "../finding";
import { printQuery } from "../http/query";
import type { HttpExchange } from "../http-exchange";
import { addressOf } from "../integration/address";
import { evaluate } from "../mapping/evaluate";
import type { NameValue } from "../model/payload";
import { DOCUMENTED, type Phase } from "../phase";
import { changeParameters } from "./change-parameters";
import { eventV1, eventV2 } from "./events";
import { refusal } from "./refusal";
import { httpSources } from "./sources";

/** What the backend will be sent. */
export const integrationRequest: Phase<HttpExchange> = { name: "integration-request", order: DOCUMENTED, run };

function run(exchange: HttpExchange): Finding {
  const { integration } = exchange.target.definition;
  return integration.type === "AWS_PROXY" ? toFunction(exchange) : toBackend(exchange);
}

function toFunction(exchange: HttpExchange): Finding {
  const { integration } = exchange.target.definition;
  const version = integration.payloadFormatVersion ?? "2.0";
  const payload = version === "1.0" ? eventV1(exchange) : eventV2(exchange);
  exchange.integrationCall = {
    type: "lambda",
    function: integration.uri ?? null,
    invocation: "RequestResponse",
    proxy: true,
    payload,
    headers: [],
    time: exchange.time,
  };
  return passed(`The function gets an event of format ${version}.`, {
    changed: observations({ payload }),
    facts: ["http.lambda-format"],
  });
}

function toBackend(exchange: HttpExchange): Finding {
  const { definition, requestChanges } = exchange.target;
  const { uri, httpMethod = "ANY" } = definition.integration;
  const address = addressOf(uri ?? "", exchange.pathParameters, exchange.variables);
  if (address === undefined)
    return answered(refusal(500, "Internal Server Error"), "The address of the backend is none.", {
      looked: observations({ uri: uri ?? null }),
      facts: ["uri.invalid"],
    });
  const sources = httpSources(exchange);
  const changes = requestChanges.map((change) => ({
    ...change,
    value: change.expression === "unparsable" ? undefined : evaluate(change.expression, sources),
  }));
  const headers = changeParameters(withoutHost(exchange.headers), changes, "header");
  const query = changeParameters([...address.query, ...exchange.query], changes, "querystring");
  const path = changes.find((change) => change.location === "path")?.value ?? address.path;
  const printed = printQuery(query);
  exchange.integrationCall = {
    type: "http",
    method: httpMethod === "ANY" ? exchange.request.method : httpMethod,
    url: `${address.scheme}://${address.host}${path}${printed === "" ? "" : `?${printed}`}`,
    host: address.host,
    path,
    query,
    headers,
    body: exchange.body,
    service: null,
    time: exchange.time,
  };
  return passed(`${exchange.integrationCall.url} will be called.`, {
    changed: observations({ headers: Object.fromEntries(headers), path }),
  });
}

function withoutHost(headers: readonly NameValue[]): readonly NameValue[] {
  return headers.filter(([name]) => name.toLowerCase() !== "host");
}
