import { assertNever, type JsonObject } from "@/lib/util";
import type { Authorizer } from "../model/authorizer";
import type { RestMethod } from "../model/rest-api";
import { EXTENSION } from "./extension";
import { nonEmpty, recordOf } from "./field";
import { present } from "./members";

/** What of a method or route asks for its caller. */
type Secured = Pick<RestMethod, "authorization" | "apiKeyRequired">;

/** Names of the security schemes that are no authorizers. */
export interface SchemeNames {
  readonly apiKey: string;
  readonly iam: string;
}

/** Names that no authorizer of the API has. */
export function schemeNames(authorizers: Authorizers): SchemeNames {
  return { apiKey: unused("api_key", authorizers), iam: unused("sigv4", authorizers) };
}

type Authorizers = Readonly<Record<string, Authorizer>> | undefined;

function unused(name: string, authorizers: Authorizers = {}): string {
  return Object.hasOwn(authorizers, name) ? unused(`${name}_`, authorizers) : name;
}

/** Security schemes: the API's authorizers, and what its methods use besides. */
export function exportSchemes(authorizers: Authorizers, methods: readonly Secured[]): JsonObject | undefined {
  const names = schemeNames(authorizers);
  const apiKey = methods.some(({ apiKeyRequired }) => apiKeyRequired) ? inHeader("x-api-key") : undefined;
  const usesIam = methods.some(({ authorization }) => authorization?.type === "AWS_IAM");
  const iam = usesIam ? { ...inHeader("Authorization"), [EXTENSION.authType]: "awsSigv4" } : undefined;
  const all = recordOf<JsonObject>([
    ...Object.entries(authorizers ?? {}).map(([name, each]) => [name, exportScheme(each)] as const),
    [names.apiKey, apiKey],
    [names.iam, iam],
  ]);
  return nonEmpty(all);
}

function inHeader(name: string): JsonObject {
  return { type: "apiKey", name, in: "header" };
}

function exportScheme(authorizer: Authorizer): JsonObject {
  if (authorizer.type === "JWT") return { type: "oauth2", [EXTENSION.authorizer]: exportAuthorizer(authorizer) };
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
        authorizerPayloadFormatVersion: authorizer.payloadFormatVersion,
        enableSimpleResponses: authorizer.enableSimpleResponses,
      });
    case "COGNITO_USER_POOLS":
      return present({
        type: "cognito_user_pools",
        identitySource: authorizer.identitySource,
        providerARNs: authorizer.userPools,
      });
    case "JWT":
      return present({
        type: "jwt",
        identitySource: authorizer.identitySource,
        jwtConfiguration: present({ issuer: authorizer.issuer, audience: authorizer.audience }),
      });
    default:
      return assertNever(authorizer);
  }
}

/** `security` of a method: one requirement that asks for all at once. */
export function exportSecurity({ authorization, apiKeyRequired }: Secured, names: SchemeNames): JsonObject {
  const requirement = recordOf<readonly string[]>([
    ...(authorization === undefined ? [] : requirementOf(authorization, names)),
    [names.apiKey, apiKeyRequired ? [] : undefined],
  ]);
  return Object.keys(requirement).length === 0 ? {} : { security: [requirement] };
}

function requirementOf(
  authorization: NonNullable<RestMethod["authorization"]>,
  names: SchemeNames,
): readonly (readonly [string, readonly string[]])[] {
  switch (authorization.type) {
    case "NONE":
      return [];
    case "AWS_IAM":
      return [[names.iam, []]];
    case "CUSTOM":
      return [[authorization.authorizer, []]];
    case "COGNITO_USER_POOLS":
    case "JWT":
      return [[authorization.authorizer, authorization.scopes ?? []]];
    default:
      return assertNever(authorization);
  }
}
