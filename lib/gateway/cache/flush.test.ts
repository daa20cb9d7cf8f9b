import { expect, it } from "vitest";
import { createGateway, deploy } from "../deploy/gateway";
import { invoke } from "../invoke";
import { INITIAL_STATE } from "../model/state";
import type { World } from "../model/world";
import { flushAuthorizers, flushStageCache } from "./flush";

const cached = { cache: { enabled: true } };
const GATEWAY = deploy(
  createGateway(
    {
      type: "REST",
      id: "api",
      resources: {
        "/": {
          GET: {
            authorization: { type: "CUSTOM", authorizer: "a" },
            integration: { type: "AWS_PROXY", service: "lambda", httpMethod: "POST" },
          },
        },
      },
      authorizers: { a: { type: "TOKEN", identitySource: "method.request.header.Authorization" } },
    },
    { stage: { name: "prod", ...cached } },
  ),
  { name: "beta", ...cached },
);
const STATEMENT = { Effect: "Allow", Action: "execute-api:Invoke", Resource: "*" };
const WORLD: World = {
  backend: () => ({ type: "lambda-result", payload: {} }),
  authorizer: () => ({ type: "returns", output: { principalId: "u", policyDocument: { Statement: [STATEMENT] } } }),
};

it("empties what one stage remembers, and leaves the others alone", () => {
  const request = { method: "GET", path: "/", headers: [["Authorization", "t"]], time: 0 } as const;
  const call = (stage: string, state = INITIAL_STATE) => invoke(GATEWAY, { ...request, stage }, WORLD, state);
  const { state } = call("beta", call("prod").state);
  const flushed = flushAuthorizers(flushStageCache(state, "prod"), "prod");
  expect([call("prod", state).cache, call("prod", state).authorizerCall]).toEqual(["hit", null]);
  expect([call("prod", flushed).cache, call("prod", flushed).authorizerCall?.authorizer]).toEqual(["miss", "a"]);
  expect([call("beta", flushed).cache, call("beta", flushed).authorizerCall]).toEqual(["hit", null]);
});
