import type { Authorization } from "./authorizer";

/** Routes only: what a connection costs and how long it lives is in `limits.ts`. */
export interface WebSocketApi {
  readonly type: "WEBSOCKET";
  readonly id: string;
  /** Such as `$request.body.action`. */
  readonly routeSelectionExpression: string;
  /** `$connect`, `$disconnect`, `$default` and keys of messages. */
  readonly routes: Readonly<Record<string, WebSocketRoute>>;
}

export interface WebSocketRoute {
  /** Only `$connect` has one. */
  readonly authorization?: Authorization;
}
