import type {
  Authorizer,
  CognitoAuthorizer,
  JwtAuthorizer,
  RequestAuthorizer,
  TokenAuthorizer,
} from "../model/authorizer";
import { defined, type Field } from "./field";

const TYPES = {
  REST: ["token", "request", "cognito_user_pools"],
  HTTP: ["request", "jwt"],
} as const;

/** `x-amazon-apigateway-authorizer`; `header` is the one that its security scheme names, or empty. */
export function importAuthorizer(field: Field, header: string, api: "REST" | "HTTP"): Authorizer | undefined {
  const types: readonly ("token" | "request" | "cognito_user_pools" | "jwt")[] = TYPES[api];
  const type = field.get("type").oneOf(types);
  const source = field.get("identitySource").text();
  const ofHeader = source ?? `method.request.header.${header || "Authorization"}`;
  switch (type) {
    case "token":
      return defined<TokenAuthorizer>({
        type: "TOKEN",
        identitySource: ofHeader,
        identityValidationExpression: field.get("identityValidationExpression").text(),
        resultTtlInSeconds: field.get("authorizerResultTtlInSeconds").number(),
      });
    case "request":
      return importRequest(field, ofHeader);
    case "cognito_user_pools":
      return defined<CognitoAuthorizer>({
        type: "COGNITO_USER_POOLS",
        identitySource: ofHeader,
        userPools: field.get("providerARNs").texts(),
      });
    case "jwt":
      return defined<JwtAuthorizer>({
        type: "JWT",
        identitySource: source ?? `$request.header.${header || "Authorization"}`,
        issuer: field.get("jwtConfiguration").get("issuer").text(),
        audience: field.get("jwtConfiguration").get("audience").texts(),
      });
    case undefined:
      if (field.get("type").isAbsent)
        field.error("The authorizer has no type.", `Set type to one of ${types.join(", ")}.`);
      return undefined;
  }
}

function importRequest(field: Field, source: string): RequestAuthorizer {
  return defined<RequestAuthorizer>({
    type: "REQUEST",
    identitySources: splitSources(source),
    resultTtlInSeconds: field.get("authorizerResultTtlInSeconds").number(),
    payloadFormatVersion: field.get("authorizerPayloadFormatVersion").oneOf(["1.0", "2.0"]),
    enableSimpleResponses: field.get("enableSimpleResponses").boolean(),
  });
}

function splitSources(source: string): readonly string[] {
  return source
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
