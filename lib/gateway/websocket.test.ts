import { describe, expect, it } from "vitest";
import type { WebSocketApi } from "./model/websocket-api";
import { routeWebSocket } from "./websocket";

const API: WebSocketApi = {
  type: "WEBSOCKET",
  id: "api",
  routeSelectionExpression: "$request.body.action",
  routes: { $connect: {}, $default: {}, join: {} },
};

describe("routeWebSocket", () => {
  it.each([
    [{ type: "connect" }, { type: "route", key: "$connect" }],
    [{ type: "disconnect" }, { type: "none" }],
    [
      { type: "message", body: '{"action": "join"}' },
      { type: "route", key: "join" },
    ],
    [
      { type: "message", body: '{"action": "constructor"}' },
      { type: "route", key: "$default" },
    ],
    [
      { type: "message", body: "no JSON" },
      { type: "route", key: "$default" },
    ],
    [
      { type: "message", body: "x".repeat(131_073) },
      { type: "closed", code: 1009 },
    ],
  ] as const)("leads %j where it belongs", (event, routing) => {
    expect(routeWebSocket(API, event)).toEqual(routing);
  });
});
