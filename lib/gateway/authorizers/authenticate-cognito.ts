import { restContext } from "../context/rest-context";
import { ANONYMOUS } from "../exchange";
import { type Finding, observations, passed } from "../finding";
import type { CognitoAuthorizer } from "../model/authorizer";
import type { Token } from "../model/world";
import type { RestExchange } from "../rest-exchange";
import { identityValue } from "./identity-source";
import { findToken, tokenClaims, tokenScopes } from "./token";
import { unauthorized } from "./unauthorized";

/** A token of a user pool: an identity token where the method has no scopes, an access token with one of them where it has. */
export function authenticateCognito(
  exchange: RestExchange,
  authorizer: CognitoAuthorizer,
  scopes: readonly string[],
): Finding {
  const text = identityValue(authorizer.identitySource, exchange, restContext(exchange));
  const facts = [scopes.length === 0 ? "cognito.id-token" : "cognito.scopes"] as const;
  if (text === undefined) return unauthorized(exchange, "The token is missing.", { facts });
  const token = findToken(exchange.world, text);
  const looked = observations({ token: token === undefined ? "unknown" : token.use, scopes: [...scopes] });
  const flaw = tokenFlaw(token, authorizer, scopes);
  if (flaw !== null) return unauthorized(exchange, flaw, { looked, facts });
  exchange.caller = { ...ANONYMOUS, context: { claims: tokenClaims(token) } };
  return passed("The token is valid.", { looked, facts });
}

function tokenFlaw(
  token: Token | undefined,
  { userPools }: CognitoAuthorizer,
  scopes: readonly string[],
): string | null {
  if (token === undefined) return "The token is not one of the user pool.";
  if (token.expired === true) return "The token has expired.";
  if (userPools !== undefined && token.issuer !== undefined && !userPools.includes(token.issuer))
    return "The token is of another user pool.";
  if (scopes.length === 0) return token.use === "id" ? null : "Without scopes an identity token is asked for.";
  if (token.use !== "access") return "With scopes an access token is asked for.";
  const held = tokenScopes(token);
  return scopes.some((scope) => held.includes(scope)) ? null : "The token holds none of the method's scopes.";
}
