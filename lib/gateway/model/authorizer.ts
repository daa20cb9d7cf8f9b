/** Who checks the caller. Result TTLs are seconds: 300 unless given, at most 3,600, 0 for no cache. */
export type Authorizer = TokenAuthorizer | RequestAuthorizer | CognitoAuthorizer | JwtAuthorizer;

/** A Lambda function that gets one header. REST only. */
export interface TokenAuthorizer {
  readonly type: "TOKEN";
  /** `method.request.header.NAME`. */
  readonly identitySource: string;
  /** Regular expression that the token must match before the function is called. */
  readonly identityValidationExpression?: string;
  readonly resultTtlInSeconds?: number;
}

/** A Lambda function that gets the request. */
export interface RequestAuthorizer {
  readonly type: "REQUEST";
  /** REST: `method.request.(header|querystring).NAME`, `stageVariables.NAME`, `context.NAME`; HTTP: `$request.header.NAME` and the like. */
  readonly identitySources: readonly string[];
  readonly resultTtlInSeconds?: number;
  /** HTTP APIs only. */
  readonly payloadFormatVersion?: "1.0" | "2.0";
  /** HTTP APIs with format 2.0: the function answers `isAuthorized` instead of a policy. */
  readonly enableSimpleResponses?: boolean;
}

/** User pools of Cognito. REST only; HTTP APIs use a JWT authorizer. */
export interface CognitoAuthorizer {
  readonly type: "COGNITO_USER_POOLS";
  /** `method.request.header.NAME`. */
  readonly identitySource: string;
  readonly userPools?: readonly string[];
}

/** An issuer of JSON Web Tokens. HTTP only. */
export interface JwtAuthorizer {
  readonly type: "JWT";
  /** `$request.header.NAME` or `$request.querystring.NAME`. */
  readonly identitySource: string;
  readonly issuer?: string;
  readonly audience?: readonly string[];
}

/** How a method or route asks for the caller. */
export type Authorization =
  | { readonly type: "NONE" }
  | { readonly type: "AWS_IAM" }
  | { readonly type: "CUSTOM"; readonly authorizer: string }
  | { readonly type: "COGNITO_USER_POOLS"; readonly authorizer: string; readonly scopes?: readonly string[] }
  | { readonly type: "JWT"; readonly authorizer: string; readonly scopes?: readonly string[] };
