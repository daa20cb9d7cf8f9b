import { payloadBytes } from "../http/payload";
import { printQuery } from "../http/query";
import type { AwsIntegration, HttpIntegration } from "../model/integration";
import type { NameValue, Payload } from "../model/payload";
import type { HttpCall } from "../model/world";
import type { RestExchange } from "../rest-exchange";
import { type Address, addressOf, serviceAddress } from "./address";
import type { MappedParameters } from "./request-parameters";

/** The call of an HTTP integration, or of an AWS service other than Lambda; undefined where its address can't be built. */
export function httpCall(
  exchange: RestExchange,
  integration: HttpIntegration | AwsIntegration,
  mapped: MappedParameters,
  body: Payload,
): HttpCall | undefined {
  const address = addressFor(exchange, integration, mapped);
  if (address === undefined) return undefined;
  const query = queryOf(exchange, integration, address, mapped);
  const printed = printQuery(query);
  return {
    type: "http",
    method: integration.httpMethod === "ANY" ? exchange.request.method : integration.httpMethod,
    url: `${address.scheme}://${address.host}${address.path}${printed === "" ? "" : `?${printed}`}`,
    host: address.host,
    path: address.path,
    query,
    headers: headersOf(exchange, integration, mapped, body),
    body,
    service: "service" in integration ? integration.service : null,
    time: exchange.time,
  };
}

function addressFor(
  { variables, gateway }: RestExchange,
  integration: HttpIntegration | AwsIntegration,
  { path }: MappedParameters,
): Address | undefined {
  if (!("service" in integration)) return addressOf(integration.uri, path, variables);
  return serviceAddress(integration.service, gateway.account.region, integration.uri, path, variables);
}

/** The address's own query, what a proxy passes on, and what is mapped: a name may then occur more than once (recorded 2024-07). */
function queryOf(
  exchange: RestExchange,
  { type }: HttpIntegration | AwsIntegration,
  { query }: Address,
  mapped: MappedParameters,
): readonly NameValue[] {
  const names = new Set(mapped.query.map(([name]) => name));
  const passed = type === "HTTP_PROXY" ? exchange.query.filter(([name]) => !names.has(name)) : [];
  return [...query, ...passed, ...mapped.query];
}

function headersOf(
  exchange: RestExchange,
  { type }: HttpIntegration | AwsIntegration,
  mapped: MappedParameters,
  body: Payload,
): readonly NameValue[] {
  const names = new Set(mapped.headers.map(([name]) => name.toLowerCase()));
  const own = type === "HTTP_PROXY" ? proxyHeaders(exchange) : ownHeaders(exchange, body);
  return [...own.filter(([name]) => !names.has(name.toLowerCase())), ...mapped.headers];
}

function proxyHeaders({ headers }: RestExchange): readonly NameValue[] {
  return headers.filter(([name]) => name.toLowerCase() !== "host");
}

/** What the service sends by itself where nothing is passed on. */
function ownHeaders({ gateway }: RestExchange, body: Payload): readonly NameValue[] {
  const headers: NameValue[] = [
    ["Accept", "application/json"],
    ["User-Agent", `AmazonAPIGateway_${gateway.api.id}`],
  ];
  if (payloadBytes(body) > 0) headers.push(["Content-Type", "application/json"]);
  return headers;
}
