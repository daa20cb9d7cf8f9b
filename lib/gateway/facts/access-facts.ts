import type { Fact } from "./fact";

/** Who may call, and how often. */
export const ACCESS_FACTS = {
  "waf.first": {
    statement: "AWS WAF is evaluated before resource policies, IAM, Lambda and Cognito authorizers.",
    source: "developer guide, apigateway-control-access-aws-waf",
    certainty: "documented",
  },
  "waf.custom": {
    statement: "A custom response of AWS WAF wins over the gateway response.",
    source: "developer guide, apigateway-control-access-aws-waf",
    certainty: "documented",
  },
  "policy.deny-first": {
    statement:
      "With a Lambda authorizer an explicit deny of the resource policy ends the call before the authorizer is invoked.",
    source: "developer guide, apigateway-authorization-flow",
    certainty: "documented",
  },
  "policy.combined": {
    statement:
      "In the same account identity or resource policy suffices, across accounts both must allow, and a deny always wins; without authorization or with Cognito the resource policy must allow.",
    source: "developer guide, apigateway-authorization-flow",
    certainty: "documented",
  },
  "arn.length": {
    statement: "A method ARN of more than 1,600 bytes is 414 on methods with authorization or a resource policy.",
    source: "developer guide, limits",
    certainty: "documented",
  },
  "iam.unsigned": {
    statement: "An unsigned call of an IAM method is 403 Missing Authentication Token; IAM never gives 401.",
    source: "developer guide, supported-gateway-response-types",
    certainty: "documented",
  },
  "iam.signature": {
    statement: "A signature that is wrong or too old is 403 INVALID_SIGNATURE.",
    source: "Knowledge Center",
    certainty: "support",
  },
  "iam.expired-token": {
    statement: "Expired temporary credentials are 403 EXPIRED_TOKEN; the wording is not documented.",
    source: "developer guide, supported-gateway-response-types",
    certainty: "documented",
  },
  "iam.unknown-key": {
    statement: "Unknown credentials are 403: the security token included in the request is invalid.",
    source: "Knowledge Center",
    certainty: "support",
  },
  "iam.signature-dropped": {
    statement: "An Authorization header with a signature is not passed on to the integration.",
    source: "developer guide, api-gateway-known-issues",
    certainty: "documented",
  },
  "authorizer.identity": {
    statement: "A missing or empty identity source is 401, and the function is not called.",
    source: "developer guide, apigateway-use-lambda-authorizer; API reference",
    certainty: "documented",
  },
  "authorizer.expression": {
    statement: "A token that fails the validation expression is 401, and the function is not called.",
    source: "API reference",
    certainty: "documented",
  },
  "authorizer.unauthorized": {
    statement: 'A function that raises exactly "Unauthorized" gives 401.',
    source: "developer guide, apigateway-use-lambda-authorizer",
    certainty: "documented",
  },
  "authorizer.raises": {
    statement: "A function that raises anything else gives 500; which of the two 500 types is not certain.",
    source: "developer guide, supported-gateway-response-types",
    certainty: "assumed",
  },
  "authorizer.invalid": {
    statement: "An unreachable function or an invalid policy gives 500 with a message of null.",
    source: "developer guide, supported-gateway-response-types; seen 2016 to 2024",
    certainty: "documented",
  },
  "authorizer.cache": {
    statement:
      "Results are kept for the TTL by the token, or by all identity sources together; 300 seconds unless set, 0 switches it off.",
    source: "API reference",
    certainty: "documented",
  },
  "authorizer.cached-policy": {
    statement: "The cached policy is used for every method, so a narrow one denies the others.",
    source: "developer guide, api-gateway-lambda-authorizer-output; Knowledge Center 2022-08",
    certainty: "documented",
  },
  "cognito.id-token": {
    statement: "Without scopes on the method the token is read as an identity token.",
    source: "developer guide, apigateway-enable-cognito-user-pool",
    certainty: "documented",
  },
  "cognito.scopes": {
    statement: "With scopes on the method an access token must hold one of them; otherwise 401.",
    source: "developer guide, apigateway-enable-cognito-user-pool",
    certainty: "documented",
  },
  "key.required": {
    statement: "A missing, unknown or disabled key, or one outside of the plans of the stage, is 403.",
    source: "Knowledge Center; recorded 2023-07-27",
    certainty: "recorded",
  },
  "key.source": {
    statement: "The key comes from x-api-key, or from usageIdentifierKey in the answer of the authorizer.",
    source: "developer guide, api-gateway-api-key-source",
    certainty: "documented",
  },
  "key.after-authorizer": {
    statement: "The key is looked at after the Lambda authorizer.",
    source: "Knowledge Center, api-gateway-logs, 2022-12",
    certainty: "support",
  },
  "key.not-required": {
    statement: "Where the method requires no key, limits of usage plans are bypassed.",
    source: "developer guide, api-gateway-create-usage-plans-with-rest-api",
    certainty: "documented",
  },
  "throttle.order": {
    statement:
      "Limits of the usage plan come first, then those of the stage and method, then the account, then the Region.",
    source: "developer guide, api-gateway-request-throttling",
    certainty: "documented",
  },
  "throttle.bucket": {
    statement: "A token bucket: each request takes one token, the rate refills it, the burst is its size.",
    source: "developer guide, api-gateway-request-throttling",
    certainty: "documented",
  },
  "quota.exceeded": {
    statement: "A used-up quota is 429 Limit Exceeded; the quota counts per key and day, week or month.",
    source: "developer guide, api-gateway-api-usage-plans; Knowledge Center",
    certainty: "documented",
  },
} as const satisfies Record<string, Fact>;
