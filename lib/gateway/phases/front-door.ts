import type { Exchange } from "../exchange";
import { headerValues } from "../http/headers";
import { methodRequestHeaders } from "../integration/request-headers";
import type { NameValue } from "../model/payload";

/** Headers of the method request: some that the client sent are dropped, and the gateway adds where the call came from. */
export function headersAtFrontDoor({ request, gateway, ids }: Exchange): readonly NameValue[] {
  const isEdge = gateway.api.type === "REST" && (gateway.api.endpointType ?? "EDGE") === "EDGE";
  const given = methodRequestHeaders(request.headers ?? []);
  const sent = isEdge ? given.map(([name, value]): NameValue => [capitalised(name), value]) : given;
  const own: readonly NameValue[] = [
    ["Host", request.host ?? `${gateway.api.id}.execute-api.${gateway.account.region}.amazonaws.com`],
    ["X-Amzn-Trace-Id", ids.traceRoot],
    ["X-Forwarded-For", request.sourceIp ?? "127.0.0.1"],
    ["X-Forwarded-Port", "443"],
    ["X-Forwarded-Proto", "https"],
  ];
  return [...sent, ...own.filter(([name]) => headerValues(sent, name).length === 0)];
}

/** Edge-optimized APIs get header names with capital letters (`api-gateway-api-endpoint-types`). */
function capitalised(name: string): string {
  return name.replace(/(^|-)([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase());
}
