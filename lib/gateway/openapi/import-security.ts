import type { Authorization, Authorizer } from "../model/authorizer";
import { EXTENSION } from "./extension";
import { type Field, recordOf } from "./field";
import { importAuthorizer } from "./import-authorizer";

/** What a security scheme is for the service. */
type Scheme =
  | { readonly kind: "api-key" }
  | { readonly kind: "iam" }
  | { readonly kind: "authorizer"; readonly authorizer: Authorizer }
  /** Not known to the service, which the import has said. */
  | { readonly kind: "unknown" };

export type Schemes = ReadonlyMap<string, Scheme>;

/** Security schemes of the document: API keys, signatures, and authorizers. */
export function importSchemes(schemes: Field, api: "REST" | "HTTP"): Schemes {
  return new Map(schemes.members().map(([name, field]) => [name, importScheme(field.target(), api)]));
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

function importScheme(scheme: Field, api: "REST" | "HTTP"): Scheme {
  const authorizer = scheme.get(EXTENSION.authorizer);
  if (!authorizer.isAbsent) {
    const imported = importAuthorizer(authorizer, headerOf(scheme), api);
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
  const { type } = scheme.authorizer;
  if (type === "TOKEN" || type === "REQUEST") return { type: "CUSTOM", authorizer: name };
  return { type, authorizer: name, ...(scopes.length > 0 ? { scopes } : {}) };
}
