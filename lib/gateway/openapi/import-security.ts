import type {
  Authorization,
  Authorizer,
  CognitoAuthorizer,
  RequestAuthorizer,
  TokenAuthorizer,
} from "../model/authorizer";
import { EXTENSION } from "./extension";
import { defined, type Field, recordOf } from "./field";

/** What a security scheme is for the service. */
type Scheme =
  | { readonly kind: "api-key" }
  | { readonly kind: "iam" }
  | { readonly kind: "authorizer"; readonly authorizer: Authorizer }
  /** Not known to the service, which the import has said. */
  | { readonly kind: "unknown" };

export type Schemes = ReadonlyMap<string, Scheme>;

/** Security schemes of the document: API keys, signatures, and authorizers. */
export function importSchemes(schemes: Field): Schemes {
  return new Map(schemes.members().map(([name, field]) => [name, importScheme(field.target())]));
}

/** The authorizers among the schemes. */
export function authorizersOf(schemes: Schemes): Readonly<Record<string, Authorizer>> {
  return recordOf(
    Array.from(
      schemes,
      ([name, scheme]) => [name, scheme.kind === "authorizer" ? scheme.authorizer : undefined] as const,
    ),
  );
}

function importScheme(scheme: Field): Scheme {
  const authorizer = scheme.get(EXTENSION.authorizer);
  if (!authorizer.isAbsent) {
    const imported = importAuthorizer(authorizer, headerOf(scheme));
    return imported === undefined ? { kind: "unknown" } : { kind: "authorizer", authorizer: imported };
  }
  if (scheme.get(EXTENSION.authType).value === "awsSigv4") return { kind: "iam" };
  if (headerOf(scheme).toLowerCase() === "x-api-key") return { kind: "api-key" };
  scheme.warn(
    "API Gateway does not know this security scheme, so methods that name it are open.",
    `Give it ${EXTENSION.authorizer}, or ${EXTENSION.authType}: awsSigv4, or make it an API key in the header x-api-key.`,
  );
  return { kind: "unknown" };
}

function headerOf(scheme: Field): string {
  const { value } = scheme.get("name");
  return scheme.get("in").value === "header" && typeof value === "string" ? value : "";
}

const TYPES = ["token", "request", "cognito_user_pools"] as const;

function importAuthorizer(field: Field, header: string): Authorizer | undefined {
  const type = field.get("type").oneOf(TYPES);
  const source = field.get("identitySource").text() ?? `method.request.header.${header || "Authorization"}`;
  const resultTtlInSeconds = field.get("authorizerResultTtlInSeconds").number();
  switch (type) {
    case "token":
      return defined<TokenAuthorizer>({
        type: "TOKEN",
        identitySource: source,
        identityValidationExpression: field.get("identityValidationExpression").text(),
        resultTtlInSeconds,
      });
    case "request":
      return defined<RequestAuthorizer>({ type: "REQUEST", identitySources: splitSources(source), resultTtlInSeconds });
    case "cognito_user_pools":
      return defined<CognitoAuthorizer>({
        type: "COGNITO_USER_POOLS",
        identitySource: source,
        userPools: field.get("providerARNs").texts(),
      });
    case undefined:
      if (field.get("type").isAbsent)
        field.error("The authorizer has no type.", `Set type to one of ${TYPES.join(", ")}.`);
      return undefined;
  }
}

function splitSources(source: string): readonly string[] {
  return source
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** What a method asks of its caller. */
export interface MethodSecurity {
  readonly authorization: Authorization | undefined;
  readonly apiKeyRequired: true | undefined;
}

/** The requirements of a method: `security` of its own or of the document, and `x-amazon-apigateway-auth`. */
export function importSecurity(security: Field, auth: Field, schemes: Schemes): MethodSecurity {
  let authorization: Authorization | undefined =
    auth.get("type").oneOf(["AWS_IAM", "NONE"]) === "AWS_IAM" ? { type: "AWS_IAM" } : undefined;
  let apiKeyRequired: true | undefined;
  const requirements = security.isAbsent ? [] : security.items().flatMap((requirement) => requirement.members());
  for (const [name, scopes] of requirements) {
    const scheme = schemes.get(name);
    if (scheme === undefined) scopes.error(`There is no security scheme '${name}'.`);
    else if (scheme.kind === "api-key") apiKeyRequired = true;
    else authorization = authorizationOf(name, scheme, scopes.texts() ?? []) ?? authorization;
  }
  return { authorization, apiKeyRequired };
}

function authorizationOf(
  name: string,
  scheme: Exclude<Scheme, { kind: "api-key" }>,
  scopes: readonly string[],
): Authorization | undefined {
  if (scheme.kind === "unknown") return undefined;
  if (scheme.kind === "iam") return { type: "AWS_IAM" };
  if (scheme.authorizer.type !== "COGNITO_USER_POOLS") return { type: "CUSTOM", authorizer: name };
  return { type: "COGNITO_USER_POOLS", authorizer: name, ...(scopes.length > 0 ? { scopes } : {}) };
}
