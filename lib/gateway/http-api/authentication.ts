import { assertNever } from "@/lib/util";
import { answered, type Finding, observations, passed, skipped } from "../finding";
import type { HttpExchange } from "../http-exchange";
import { ownEntry } from "../own-entry";
import { DOCUMENTED, type Phase } from "../phase";
import { authenticateFunction } from "./authenticate-function";
import { authenticateJwt } from "./authenticate-jwt";
import { refusal } from "./refusal";

/** Who calls: token, signature or function. */
export const authentication: Phase<HttpExchange> = { name: "authentication", order: DOCUMENTED, run };

function run(exchange: HttpExchange): Finding {
  const { authorization = { type: "NONE" } } = exchange.target.definition;
  switch (authorization.type) {
    case "NONE":
      return skipped("The route asks for no authorization.");
    case "AWS_IAM":
      return signed(exchange);
    case "CUSTOM":
    case "JWT":
    case "COGNITO_USER_POOLS":
      return byAuthorizer(exchange, authorization.authorizer, "scopes" in authorization ? authorization.scopes : []);
    default:
      return assertNever(authorization);
  }
}

function signed({ request }: HttpExchange): Finding {
  const looked = observations({ signature: request.signature?.state ?? null });
  if (request.signature?.state === "valid") return passed("The signature is valid.", { looked });
  return answered(refusal(403, "Forbidden"), "The call carries no valid signature.", { looked });
}

function byAuthorizer(exchange: HttpExchange, name: string, scopes: readonly string[] = []): Finding {
  const authorizer = ownEntry(exchange.program?.api.authorizers, name);
  switch (authorizer?.type) {
    case "JWT":
      return authenticateJwt(exchange, authorizer, scopes);
    case "REQUEST":
      return authenticateFunction(exchange, name, authorizer);
    case "TOKEN":
    case "COGNITO_USER_POOLS":
    case undefined:
      return answered(refusal(500, "Internal Server Error"), "An HTTP API has no such authorizer.", {
        facts: ["http.authorizer"],
      });
    default:
      return assertNever(authorizer);
  }
}
