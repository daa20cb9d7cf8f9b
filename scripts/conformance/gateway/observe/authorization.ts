import { ACCOUNT, OTHER_ACCOUNT } from "../adapt/request";
import type { Case } from "../case";
import type { JsonObject } from "../json";
import type { Observed } from "../observed";
import { observeRequest } from "./request";

/** A cell of the tables that combine policies: a real API is called whose policies say what the cell names. */
export function observeAuthorization(aCase: Case): Observed {
  const { authorizationType, resourcePolicyDecision } = aCase.api ?? {};
  const method = {
    authorizationType,
    authorizer: AUTHORIZER_OF[String(authorizationType)],
    integration: { type: "MOCK", ...OK },
  };
  return observeRequest({
    ...aCase,
    api: {
      type: "REST",
      authorizers: AUTHORIZERS,
      resourcePolicy: policyThatSays(resourcePolicyDecision),
      resources: { "/x": { GET: method } },
      stage: { name: "prod" },
    },
    request: { method: "GET", path: "/x", query: {}, ...callerOf(aCase.request) },
    integrationBehaviour: { kind: "none", authorizer: { returns: authorizerAnswer(aCase.request.authorizerDecision) } },
  });
}

const OK = {
  requestTemplates: { "application/json": '{"statusCode": 200}' },
  responses: [{ statusCode: "200", selectionPattern: null }],
};
const AUTHORIZERS = {
  function: { type: "TOKEN", identitySource: "method.request.header.Authorization" },
  pool: { type: "COGNITO_USER_POOLS", identitySource: "method.request.header.Authorization" },
};
const AUTHORIZER_OF: Readonly<Record<string, string>> = { CUSTOM: "function", COGNITO_USER_POOLS: "pool" };

function policyThatSays(decision: unknown): JsonObject {
  const applies = decision === "Allow" || decision === "Deny";
  const resource = applies ? "execute-api:/*" : "execute-api:/*/GET/elsewhere";
  return {
    Version: "2012-10-17",
    Statement: [{ ...STATEMENT, Effect: applies ? decision : "Allow", Resource: resource }],
  };
}

const STATEMENT = { Principal: "*", Action: "execute-api:Invoke" };

function callerOf({ callerAccount, identityDecision, token, authorizerDecision }: JsonObject): JsonObject {
  if (identityDecision !== undefined) {
    const account = callerAccount === "other" ? OTHER_ACCOUNT : ACCOUNT;
    return {
      headers: {},
      signature: { state: "valid", caller: `arn:aws:iam::${account}:user/caller`, identityDecision },
    };
  }
  if (token !== undefined)
    return { headers: { Authorization: { token: { valid: token === "valid", token_use: "id" } } } };
  return { headers: authorizerDecision === undefined ? {} : { Authorization: "token" } };
}

/** A policy that is silent speaks of another method. */
function authorizerAnswer(decision: unknown): JsonObject {
  return decision === "Allow" || decision === "Deny"
    ? { effect: decision }
    : { effect: "Allow", resource: "GET/elsewhere" };
}
