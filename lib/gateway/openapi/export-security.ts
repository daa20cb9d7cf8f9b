import { assertNever, type JsonObject } from "@/lib/util";
import type { Authorizer } from "../model/authorizer";
import { METHOD_KEYS } from "../model/payload";
import type { RestApi, RestMethod } from "../model/rest-api";
import { EXTENSION } from "./extension";
import { recordOf } from "./field";
import { present } from "./members";

/** Names of the schemes that are no authorizers. An authorizer of such a name would hide them. */
const API_KEY = "api_key";
const IAM = "sigv4";

/** Security schemes: the API's authorizers, and what its methods use besides. */
export function exportSchemes(api: RestApi): JsonObject | undefined {
  const methods = Object.values(api.resources).flatMap((resource) => METHOD_KEYS.flatMap((key) => resource[key] ?? []));
  const apiKey = methods.some(({ apiKeyRequired }) => apiKeyRequired) ? inHeader("x-api-key") : undefined;
  const usesIam = methods.some(({ authorization }) => authorization?.type === "AWS_IAM");
  const iam = usesIam ? { ...inHeader("Authorization"), [EXTENSION.authType]: "awsSigv4" } : undefined;
  const authorizers = Object.entries(api.authorizers ?? {}).map(([name, each]) => [name, exportScheme(each)] as const);
  const schemes = recordOf<JsonObject>([...authorizers, [API_KEY, apiKey], [IAM, iam]]);
  return Object.keys(schemes).length === 0 ? undefined : schemes;
}

function inHeader(name: string): JsonObject {
  return { type: "apiKey", name, in: "header" };
}

function exportScheme(authorizer: Authorizer): JsonObject {
  const authType = authorizer.type === "COGNITO_USER_POOLS" ? "cognito_user_pools" : "custom";
  return {
    ...inHeader("Authorization"),
    [EXTENSION.authType]: authType,
    [EXTENSION.authorizer]: exportAuthorizer(authorizer),
  };
}

function exportAuthorizer(authorizer: Authorizer): JsonObject {
  switch (authorizer.type) {
    case "TOKEN":
      return present({
        type: "token",
        identitySource: authorizer.identitySource,
        identityValidationExpression: authorizer.identityValidationExpression,
        authorizerResultTtlInSeconds: authorizer.resultTtlInSeconds,
      });
    case "REQUEST":
      return present({
        type: "request",
        identitySource: authorizer.identitySources.join(", "),
        authorizerResultTtlInSeconds: authorizer.resultTtlInSeconds,
      });
    case "COGNITO_USER_POOLS":
      return present({
        type: "cognito_user_pools",
        identitySource: authorizer.identitySource,
        providerARNs: authorizer.userPools,
      });
    // HTTP APIs alone have one.
    case "JWT":
      return {};
    default:
      return assertNever(authorizer);
  }
}

/** `security` of a method: one requirement that asks for all at once. */
export function exportSecurity({ authorization, apiKeyRequired }: RestMethod): JsonObject {
  const requirement = recordOf<readonly string[]>([
    ...(authorization === undefined ? [] : requirementOf(authorization)),
    [API_KEY, apiKeyRequired ? [] : undefined],
  ]);
  return Object.keys(requirement).length === 0 ? {} : { security: [requirement] };
}

function requirementOf(
  authorization: NonNullable<RestMethod["authorization"]>,
): readonly (readonly [string, readonly string[]])[] {
  switch (authorization.type) {
    case "NONE":
      return [];
    case "AWS_IAM":
      return [[IAM, []]];
    case "CUSTOM":
      return [[authorization.authorizer, []]];
    case "COGNITO_USER_POOLS":
    case "JWT":
      return [[authorization.authorizer, authorization.scopes ?? []]];
    default:
      return assertNever(authorization);
  }
}
