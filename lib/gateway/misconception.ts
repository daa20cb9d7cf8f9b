/**
 * Wrong ideas of the service that learners have. A request invoked with one of them is treated as if the idea were right; each is
 * carried out beside the rule that it bends.
 */
export const MISCONCEPTIONS = [
  /** An unknown path gives 404 (true: 403 Missing Authentication Token). */
  "unknown-path-is-404",
  /** A method that the resource doesn't have gives 405 (true: 403). */
  "undefined-method-is-405",
  /** A missing or wrong API key gives 401 (true: 403). */
  "bad-api-key-is-401",
  /** Throttling gives 503 (true: 429). */
  "throttling-is-503",
  /** A used-up quota gives 403 (true: 429 Limit Exceeded). */
  "quota-exceeded-is-403",
  /** Malformed output of a proxy function gives 500 (true: 502). */
  "malformed-lambda-output-is-500",
  /** A function that takes too long gives 502 (true: 504). */
  "lambda-timeout-is-502",
  /** A missing token gives 403 (true: 401). */
  "missing-token-is-403",
  /** A token without rights gives 401 (true: 403). */
  "denied-token-is-401",
  /** An authorizer that crashes gives 403 (true: 500). */
  "authorizer-crash-is-403",
  /** An error of a custom Lambda integration that no pattern matches gives 500 (true: the default response, 200). */
  "unmapped-lambda-error-is-500",
  /** A function that may not be invoked gives 403 (true: 500). */
  "no-invoke-permission-is-403",
  /** The cache covers POST too (true: GET only, until another method is enabled). */
  "cache-covers-post",
  /** Query parameters tell cache entries apart by themselves (true: cache key parameters only). */
  "cache-keys-by-whole-query",
  /** A valid API key authenticates the caller: the authorizer is not asked. */
  "api-key-authenticates",
  /** Usage plans are looked at after the account's limits (true: before). */
  "usage-plan-after-account",
  /** The gateway adds CORS headers to answers of a proxy integration (true: the backend must). */
  "gateway-adds-cors-to-proxy",
  /** An HTTP API answers 504 when the backend takes too long (true: 503). */
  "http-api-timeout-is-504",
  /** An HTTP API answers an unknown route with 403, as a REST API does (true: 404). */
  "http-api-unknown-route-is-403",
  /** The Lambda authorizer is asked before the resource policy's deny. */
  "authorizer-before-policy-deny",
  /** Changes of the API answer at once, without a deployment. */
  "changes-need-no-deployment",
  /** Without a matching template the payload is refused (true: passed on, under WHEN_NO_MATCH). */
  "no-template-is-415",
] as const;

export type Misconception = (typeof MISCONCEPTIONS)[number];
