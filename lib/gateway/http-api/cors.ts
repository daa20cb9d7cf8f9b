import { answered, type Finding, observations, skipped } from "../finding";
import { header } from "../http/headers";
import type { HttpExchange } from "../http-exchange";
import { DOCUMENTED, type Phase } from "../phase";
import { corsHeaders } from "./cors-headers";
import { isPreflight } from "./route";

/** Preflight requests, which an API with CORS configured answers by itself; a route with an authorizer takes them first. */
export const cors: Phase<HttpExchange> = { name: "cors", order: DOCUMENTED, run };

function run(exchange: HttpExchange): Finding {
  const settings = exchange.program?.api.cors;
  if (settings === undefined) return skipped("The API has no CORS settings.");
  if (!isPreflight(exchange)) return skipped("This is no preflight request.");
  const authorization = exchange.chosenRoute?.definition.authorization?.type ?? "NONE";
  if (exchange.chosenRoute?.key === "$default" && authorization !== "NONE")
    return skipped("The $default route takes the preflight request, with its authorizer.", {
      facts: ["http.cors-default-route"],
    });
  const origin = header(exchange.headers, "origin");
  const headers = corsHeaders(settings, origin, true);
  return answered({ type: "fixed", status: 204, headers, body: null }, "The API answers the preflight request.", {
    looked: observations({ origin: origin ?? null, allowed: headers.length > 0 }),
    facts: ["http.cors"],
  });
}
