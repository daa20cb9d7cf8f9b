import type { NameValue, Token } from "@/lib/gateway";
import { type CaseObject, elementsOf, isObject, member, membersOf, numberOf, textOf, type Value } from "./members";

/** Headers as on the wire; a token that a case describes gets a text of its own, and its claims stand in `tokens`. */
export interface AdaptedHeaders {
  readonly headers: readonly NameValue[];
  readonly tokens: Readonly<Record<string, Token>>;
}

/** `mark` tells the tokens of one step apart from those of another. */
export function adaptHeaders(headers: Value, mark = ""): AdaptedHeaders {
  const tokens: Record<string, Token> = {};
  const list = membersOf(headers).flatMap(([name, value]) =>
    isObject(value) ? [[name, describedToken(`${name}${mark}`, value, tokens)] as const] : nameValues(name, value),
  );
  return { headers: list, tokens };
}

/** One entry for each value of a name. */
export function nameValues(name: string, value: Value): readonly NameValue[] {
  return (Array.isArray(value) ? value : [value]).map((each) => [name, String(each)] as const);
}

function describedToken(name: string, description: CaseObject, tokens: Record<string, Token>): string {
  const text = `token-in-${name}`;
  const { token, jwt } = description;
  const claims = isObject(jwt) ? jwt : token;
  const valid = member(claims, "valid") !== false && member(claims, "signature") !== "invalid";
  if (valid || isExpired(claims)) tokens[text] = tokenOf(claims);
  return isObject(jwt) ? `Bearer ${text}` : text;
}

function tokenOf(claims: Value): Token {
  const scope = member(claims, "scope");
  const issuer = textOf(member(claims, "iss"));
  const audience = member(claims, "aud") ?? member(claims, "client_id");
  return {
    use: member(claims, "token_use") === "id" ? "id" : "access",
    expired: isExpired(claims),
    ...(scope !== undefined && { scope: Array.isArray(scope) ? scope.join(" ") : String(scope) }),
    ...(issuer !== undefined && { issuer }),
    ...(audience !== undefined && {
      audience: [audience, ...elementsOf(audience)].filter((each) => typeof each === "string"),
    }),
  };
}

/** A case says it in words, or by a time that has passed. */
function isExpired(claims: Value): boolean {
  const exp = member(claims, "exp");
  const until = exp === "past" ? 0 : numberOf(exp);
  return (
    member(claims, "expired") === true || member(claims, "state") === "expired" || (until !== undefined && until <= 0)
  );
}
