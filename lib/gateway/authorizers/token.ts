import type { JsonObject } from "@/lib/util";
import type { Token, World } from "../model/world";
import { ownEntry } from "../own-entry";

/** The token that a header holds, with or without "Bearer"; undefined for a text that nobody gave out. */
export function findToken({ tokens }: World, text: string): Token | undefined {
  const plain = text.replace(/^Bearer\s+/i, "");
  return ownEntry(tokens, plain);
}

export function tokenScopes(token: Token): readonly string[] {
  return token.scope?.split(" ").filter((scope) => scope !== "") ?? [];
}

/** Claims as `$context.authorizer.claims` has them. */
export function tokenClaims(token: Token | undefined): JsonObject {
  if (token === undefined) return {};
  return {
    sub: token.subject ?? "user",
    token_use: token.use,
    ...(token.scope === undefined ? {} : { scope: token.scope }),
    ...(token.issuer === undefined ? {} : { iss: token.issuer }),
    ...(token.audience === undefined ? {} : { aud: token.audience.join(" ") }),
    ...token.claims,
  };
}
