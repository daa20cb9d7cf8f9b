import { payloadBytes } from "./http/payload";
import { LIMITS } from "./limits";
import { evaluate } from "./mapping/evaluate";
import { parseExpression } from "./mapping/parse-expression";
import type { WebSocketApi } from "./model/websocket-api";
import { ownEntry } from "./own-entry";

/** What happens on a connection of a WebSocket API. */
export type WebSocketEvent =
  | { readonly type: "connect" }
  | { readonly type: "message"; readonly body: string }
  | { readonly type: "disconnect" };

/** The route that takes an event, none, or that the connection is closed. */
export type WebSocketRouting =
  | { readonly type: "route"; readonly key: string }
  | { readonly type: "none" }
  | { readonly type: "closed"; readonly code: number };

/**
 * Finds the route of an event: `$connect` and `$disconnect`, and for a message the key that the selection expression gives, else
 * `$default` (`apigateway-websocket-api-develop-routes`). A message over 128 KB closes the connection.
 */
export function routeWebSocket(api: WebSocketApi, event: WebSocketEvent): WebSocketRouting {
  if (event.type !== "message") return found(api, `$${event.type}`);
  if (payloadBytes(event.body) > LIMITS.webSocket.messageBytes)
    return { type: "closed", code: LIMITS.webSocket.closeCodeOfTooLarge };
  const key = selectedKey(api, event.body);
  const chosen = key === undefined ? undefined : found(api, key);
  return chosen?.type === "route" ? chosen : found(api, "$default");
}

function selectedKey({ routeSelectionExpression }: WebSocketApi, body: string): string | undefined {
  const expression = parseExpression(routeSelectionExpression, "HTTP");
  if (!expression.ok) return undefined;
  return evaluate(expression.value, { path: {}, query: {}, headers: {}, body, context: {}, stageVariables: {} });
}

function found({ routes }: WebSocketApi, key: string): WebSocketRouting {
  return ownEntry(routes, key) === undefined ? { type: "none" } : { type: "route", key };
}
