import { describe, expect, it } from "vitest";
import type { LambdaCall } from "./model/world";
import { scriptBackend } from "./script-backend";

const CALL: LambdaCall = {
  type: "lambda",
  function: null,
  invocation: "RequestResponse",
  proxy: true,
  payload: { a: 1 },
  headers: [],
  time: 0,
};

describe("scriptBackend", () => {
  it("hands outcomes out in turn, and the last one again and again", () => {
    const backend = scriptBackend({ type: "in-turn", outcomes: [{ type: "silence" }, { type: "unreachable" }] });
    expect([1, 2, 3].map(() => backend(CALL).type)).toEqual(["silence", "unreachable", "unreachable"]);
  });

  it("echoes the event of a proxy as its body", () => {
    expect(scriptBackend({ type: "echo" })(CALL)).toEqual({
      type: "lambda-result",
      payload: { statusCode: 200, body: '{"a":1}' },
    });
  });

  it("numbers its answers", () => {
    const backend = scriptBackend({ type: "counter" });
    expect(backend(CALL)).not.toEqual(backend(CALL));
  });
});
