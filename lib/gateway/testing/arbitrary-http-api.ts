import fc from "fast-check";
import type { Authorization } from "../model/authorizer";
import type { HttpApi, HttpRoute } from "../model/http-api";
import { maybe, record, texts, uris } from "./arbitrary-parts";

const routes: fc.Arbitrary<HttpRoute> = record<HttpRoute>({
  authorization: maybe(
    fc.constantFrom<Authorization>(
      { type: "NONE" },
      { type: "AWS_IAM" },
      { type: "CUSTOM", authorizer: "function" },
      { type: "JWT", authorizer: "jwt", scopes: ["read"] },
    ),
  ),
  integration: fc.record({
    type: fc.constantFrom("AWS_PROXY", "HTTP_PROXY"),
    httpMethod: fc.constantFrom("ANY", "GET"),
    uri: uris,
    payloadFormatVersion: fc.constantFrom("1.0", "2.0"),
    requestParameters: texts(
      ["append:header.x", "overwrite:querystring.q", "remove:header.x", "overwrite:path", "nonsense"],
      ["$request.header.x", "$context.requestId", "text"],
    ),
  }),
});

/** HTTP APIs of every kind. */
export const httpApis: fc.Arbitrary<HttpApi> = record<HttpApi>({
  type: fc.constant("HTTP"),
  id: fc.constant("api"),
  routes: fc
    .tuple(
      fc.dictionary(fc.constantFrom("GET /a", "ANY /{proxy+}", "GET /a/{p}", "POST /__proto__", "no route"), routes, {
        maxKeys: 3,
      }),
      routes,
    )
    .map(([some, $default]) => ({ ...some, $default })),
  authorizers: fc.constant({
    jwt: {
      type: "JWT",
      identitySource: "$request.header.Authorization",
      issuer: "https://issuer.example",
      audience: ["a"],
    },
    function: {
      type: "REQUEST",
      identitySources: ["$request.header.Authorization"],
      payloadFormatVersion: "2.0",
      enableSimpleResponses: true,
      resultTtlInSeconds: 10,
    },
  }),
  cors: maybe(fc.constant({ allowOrigins: ["*"], allowMethods: ["GET"] })),
  disableExecuteApiEndpoint: maybe(fc.constant(false)),
});
