import { assertNever } from "@/lib/util";
import { authenticateCognito } from "../authorizers/authenticate-cognito";
import { authenticateIam } from "../authorizers/authenticate-iam";
import { authenticateLambda } from "../authorizers/authenticate-lambda";
import { answered, type Finding, gatewayResponse, skipped } from "../finding";
import { DOCUMENTED, type Phase } from "../phase";
import type { RestExchange } from "../rest-exchange";
import { carriesValidKey } from "./api-key";

/** Who calls: signature, user pool or function. */
export const authentication: Phase<RestExchange> = { name: "authentication", order: DOCUMENTED, run };

function run(exchange: RestExchange): Finding {
  const { authorization = { type: "NONE" } } = exchange.target.method.definition;
  if (exchange.believes("api-key-authenticates") && carriesValidKey(exchange))
    return skipped("A valid API key stands for the caller.");
  switch (authorization.type) {
    case "NONE":
      return skipped("The method asks for no authorization.");
    case "AWS_IAM":
      return authenticateIam(exchange);
    case "CUSTOM":
    case "COGNITO_USER_POOLS":
      return byAuthorizer(exchange, authorization);
    case "JWT":
      return misconfigured("A REST API has no JWT authorizers.");
    default:
      return assertNever(authorization);
  }
}

function byAuthorizer(
  exchange: RestExchange,
  { authorizer: name, ...authorization }: { readonly authorizer: string; readonly scopes?: readonly string[] },
): Finding {
  const authorizer = exchange.target.program.authorizers.get(name);
  if (authorizer === undefined) return misconfigured("The API has no authorizer of that name.");
  const { definition, expression } = authorizer;
  switch (definition.type) {
    case "TOKEN":
    case "REQUEST":
      return authenticateLambda(exchange, name, { definition, expression });
    case "COGNITO_USER_POOLS":
      return authenticateCognito(exchange, definition, authorization.scopes ?? []);
    case "JWT":
      return misconfigured("A REST API has no JWT authorizers.");
    default:
      return assertNever(definition);
  }
}

function misconfigured(summary: string): Finding {
  return answered(gatewayResponse("AUTHORIZER_CONFIGURATION_ERROR"), summary, { facts: ["authorizer.invalid"] });
}
