import { identityValue } from "../authorizers/identity-source";
import { findToken, tokenClaims, tokenScopes } from "../authorizers/token";
import { ANONYMOUS } from "../exchange";
import { answered, type Finding, observations, passed } from "../finding";
import type { HttpExchange } from "../http-exchange";
import type { JwtAuthorizer } from "../model/authorizer";
import type { NameValue } from "../model/payload";
import type { Token } from "../model/world";
import { httpContext } from "./http-context";
import { refusal } from "./refusal";

/** A JSON Web Token: issuer, audience, time, then scopes. 401 tells in www-authenticate what is wrong (`http-api-troubleshooting-jwt`). */
export function authenticateJwt(exchange: HttpExchange, authorizer: JwtAuthorizer, scopes: readonly string[]): Finding {
  const text = identityValue(authorizer.identitySource, exchange, httpContext(exchange));
  const facts = ["http.jwt"] as const;
  const status = exchange.believes("missing-token-is-403") ? 403 : 401;
  if (text === undefined)
    return answered(refusal(status, "Unauthorized", [["www-authenticate", "Bearer"]]), "The token is missing.", {
      facts,
    });
  const token = findToken(exchange.world, text);
  const flaw = token === undefined ? "the token is not valid" : tokenFlaw(token, authorizer);
  const looked = observations({ audience: token?.audience, issuer: token?.issuer, scopes: [...scopes] });
  if (token === undefined || flaw !== null)
    return answered(refusal(status, "Unauthorized", challenge("invalid_token", flaw ?? "")), `JWT: ${flaw}.`, {
      looked,
      facts,
    });
  const held = tokenScopes(token);
  if (scopes.length > 0 && !scopes.some((scope) => held.includes(scope)))
    return answered(
      refusal(403, "Forbidden", challenge("insufficient_scope", "the token does not have the required scope")),
      "The token holds none of the route's scopes.",
      { looked, facts },
    );
  exchange.caller = {
    ...ANONYMOUS,
    context: { claims: tokenClaims(token), scopes: scopes.length === 0 ? null : [...held] },
  };
  return passed("The token is valid.", { looked, facts });
}

function tokenFlaw(token: Token, { issuer, audience }: JwtAuthorizer): string | null {
  if (issuer !== undefined && token.issuer !== undefined && token.issuer !== issuer)
    return "the token does not have a valid issuer";
  if (audience !== undefined && !(token.audience ?? []).some((each) => audience.includes(each)))
    return "the token does not have a valid audience";
  return token.expired === true ? "the token has expired" : null;
}

function challenge(error: string, description: string): readonly NameValue[] {
  return [["www-authenticate", `Bearer scope="" error="${error}" error_description="${description}"`]];
}
