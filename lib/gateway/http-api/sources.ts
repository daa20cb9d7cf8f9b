import { requestSources } from "../context/sources";
import type { HttpExchange } from "../http-exchange";
import type { Sources } from "../mapping/evaluate";
import { httpContext } from "./http-context";

/** What mapping expressions on the request side of an HTTP API can name. */
export function httpSources(exchange: HttpExchange): Sources {
  return requestSources(exchange, httpContext(exchange));
}
