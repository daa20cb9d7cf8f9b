import type { Authorization, Authorizer, RequestAuthorizer } from "@/lib/gateway";
import { type CaseObject, membersOf, numberOf, textOf, type Value } from "./members";

/** The authorizers of an API, by name. */
export function adaptAuthorizers(authorizers: Value): Readonly<Record<string, Authorizer>> {
  return Object.fromEntries(
    membersOf(authorizers).map(([name, each]) => [name, adaptAuthorizer((each ?? {}) as CaseObject)]),
  );
}

function adaptAuthorizer(authorizer: CaseObject): Authorizer {
  const ttl = numberOf(authorizer.resultTtlInSeconds);
  const cache = ttl === undefined ? {} : { resultTtlInSeconds: ttl };
  const [source = ""] = sourcesOf(authorizer.identitySource);
  switch (authorizer.type) {
    case "TOKEN": {
      const expression = textOf(authorizer.identityValidationExpression);
      return {
        type: "TOKEN",
        identitySource: source,
        ...cache,
        ...(expression !== undefined && { identityValidationExpression: expression }),
      };
    }
    case "REQUEST":
      return {
        type: "REQUEST",
        identitySources: sourcesOf(authorizer.identitySource),
        ...cache,
        ...formatOf(authorizer),
      };
    case "COGNITO_USER_POOLS":
      return { type: "COGNITO_USER_POOLS", identitySource: source };
    case "JWT":
      return {
        type: "JWT",
        identitySource: source || "$request.header.Authorization",
        ...(Array.isArray(authorizer.audience) && { audience: authorizer.audience.map(String) }),
        ...(typeof authorizer.issuer === "string" && { issuer: authorizer.issuer }),
      };
    default:
      throw new Error(`There is no authorizer of the type "${authorizer.type}".`);
  }
}

/** Cases give a list, or names joined by commas. */
function sourcesOf(sources: Value): readonly string[] {
  const list = Array.isArray(sources) ? sources.map(String) : String(sources ?? "").split(",");
  return list.map((each) => each.trim()).filter(Boolean);
}

function formatOf({
  payloadFormatVersion: version,
  enableSimpleResponses,
}: CaseObject): Pick<RequestAuthorizer, "payloadFormatVersion" | "enableSimpleResponses"> {
  return {
    ...((version === "1.0" || version === "2.0") && { payloadFormatVersion: version }),
    ...(enableSimpleResponses === true && { enableSimpleResponses }),
  };
}

/** How a method or route asks for its caller. A route only names its authorizer, so its type decides. */
export function adaptAuthorization(
  { authorizationType, authorizer, authorizationScopes }: CaseObject,
  authorizers: Readonly<Record<string, Authorizer>>,
): Authorization {
  const name = textOf(authorizer);
  const scopes = Array.isArray(authorizationScopes) ? { scopes: authorizationScopes.map(String) } : {};
  if (name === undefined) return { type: authorizationType === "AWS_IAM" ? "AWS_IAM" : "NONE" };
  switch (authorizers[name]?.type) {
    case "JWT":
      return { type: "JWT", authorizer: name, ...scopes };
    case "COGNITO_USER_POOLS":
      return { type: "COGNITO_USER_POOLS", authorizer: name, ...scopes };
    default:
      return { type: "CUSTOM", authorizer: name };
  }
}
