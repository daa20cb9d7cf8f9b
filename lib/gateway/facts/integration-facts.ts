import type { Fact } from "./fact";

/** Integrations of REST APIs, and the answers made of what they give. */
export const INTEGRATION_FACTS = {
  passthrough: {
    statement:
      "WHEN_NO_MATCH passes what has no template, WHEN_NO_TEMPLATES only if there is no template at all, NEVER nothing; refused is 415.",
    source: "developer guide, integration-passthrough-behaviors; API reference",
    certainty: "documented",
  },
  "content-type.default": {
    statement: "No Content-Type means application/json.",
    source: "developer guide, integration-passthrough-behaviors",
    certainty: "documented",
  },
  "template.error": {
    statement: "A mapping template that fails gives 500.",
    source: "developer guide, api-gateway-mapping-template-reference",
    certainty: "documented",
  },
  "mapping.forbidden": {
    statement:
      "Content-Length and Transfer-Encoding can not be mapped, for AWS integrations neither Authorization, Connection, Expect, Proxy-Authenticate and TE: 500.",
    source: "recorded 2024-12-11",
    certainty: "recorded",
  },
  "mapping.proxy-ignored": {
    statement: "Parameter mappings of a Lambda proxy integration have no effect.",
    source: "recorded 2024-07-22",
    certainty: "recorded",
  },
  "headers.dropped": {
    statement: "Some request headers never reach the method request.",
    source: "recorded 2024-12-11",
    certainty: "recorded",
  },
  "headers.remapped": {
    statement: "Some response headers come back as x-amzn-Remapped-*.",
    source: "recorded 2024-12-11",
    certainty: "recorded",
  },
  "binary.request": {
    statement:
      "A payload of a binary media type passes as bytes, any other is read as UTF-8; conversion follows contentHandling.",
    source: "recorded 2025-03-17",
    certainty: "recorded",
  },
  "binary.response": {
    statement:
      "The response type and the first type of Accept decide the conversion; Base64 that can not be decoded is 500.",
    source: "recorded 2025-03-17",
    certainty: "recorded",
  },
  "binary.template": {
    statement: "A mapping template can not take a binary payload: 500.",
    source: "recorded 2025-03-17",
    certainty: "recorded",
  },
  "binary.proxy": {
    statement: "For a Lambda proxy only Accept and isBase64Encoded count.",
    source: "recorded 2025-01-29",
    certainty: "recorded",
  },
  "uri.invalid": {
    statement: "An address that can not be built, such as one with an undefined stage variable, is 500.",
    source: "recorded 2025-09-29",
    certainty: "recorded",
  },
  "timeout.rest": {
    statement: "29 seconds unless set; no answer by then is 504.",
    source: "developer guide, limits; API reference",
    certainty: "documented",
  },
  "integration.unreachable": {
    statement: "A failed connection is INTEGRATION_FAILURE: 504 in the table, 500 seen.",
    source: "developer guide, supported-gateway-response-types; Knowledge Center",
    certainty: "support",
  },
  "lambda.refused": {
    statement: "A function that may not be invoked or is throttled is 500.",
    source: "developer guide, integrating-api-with-aws-services-lambda; Knowledge Center",
    certainty: "support",
  },
  "lambda.too-large": {
    statement: "A body over 6 MB is refused by Lambda: 413 Request Too Long.",
    source: "seen 2021-09",
    certainty: "observed",
  },
  "lambda.post-only": {
    statement: "A Lambda proxy integration works with POST only; any other integration method is 500.",
    source: "recorded 2024-07-10",
    certainty: "recorded",
  },
  "lambda.proxy-output": {
    statement:
      "The output of a proxy function has statusCode, headers, multiValueHeaders, body and isBase64Encoded; anything else is 502.",
    source: "recorded 2024-11-15",
    certainty: "recorded",
  },
  "lambda.proxy-error": {
    statement: "An error of a proxy function is 502.",
    source: "developer guide, handle-errors-in-lambda-integration",
    certainty: "documented",
  },
  "lambda.custom-error": {
    statement:
      "An error of a custom Lambda integration is the default response, 200, until a pattern matches its errorMessage.",
    source: "developer guide, handle-errors-in-lambda-integration; recorded 2025-05-05",
    certainty: "documented",
  },
  "lambda.not-json": {
    statement: "A payload for a function that is not JSON is 400.",
    source: "seen 2015 to 2021",
    certainty: "observed",
  },
  "lambda.async": {
    statement: "X-Amz-Invocation-Type: Event answers at once with an empty body.",
    source: "recorded 2024-07",
    certainty: "recorded",
  },
  "mock.status": {
    statement: "The request template of a mock yields the status code.",
    source: "recorded 2024-11-29",
    certainty: "recorded",
  },
  "selection.pattern": {
    statement: "Patterns are tried on the status, for Lambda on errorMessage; no match means the default response.",
    source: "recorded 2025-05-05",
    certainty: "recorded",
  },
  "selection.none": {
    statement: "No match and no default is 500.",
    source: "developer guide, supported-gateway-response-types",
    certainty: "documented",
  },
  "method-response.undeclared": {
    statement: "A status without a method response is 500.",
    source: "developer guide, how-to-set-up-method-using-console",
    certainty: "documented",
  },
  "template.accept": {
    statement: "Accept picks the response template, else the first one; without any the payload is passed on.",
    source: "developer guide, request-response-data-mappings",
    certainty: "documented",
  },
  override: {
    statement: "Templates can override parameters, response headers and the status; not for proxy integrations.",
    source: "developer guide, apigateway-override-request-response-parameters; recorded 2025-05-16",
    certainty: "documented",
  },
  "cors.proxy": {
    statement:
      "The gateway adds no CORS headers to answers of a proxy integration, nor to gateway responses that are not customised.",
    source: "developer guide, how-to-cors",
    certainty: "documented",
  },
  "gateway-response.custom": {
    statement: "A gateway response of a type wins over DEFAULT_4XX and DEFAULT_5XX completely.",
    source: "recorded 2024-06-20",
    certainty: "recorded",
  },
} as const satisfies Record<string, Fact>;
