import fc from "fast-check";
import type { Integration, IntegrationResponse } from "../model/integration";
import { EXPRESSIONS, MEDIA_TYPES, maybe, record, texts, uris } from "./arbitrary-parts";
import { customFunction, customHttp, FUNCTION_PROXY, HTTP_PROXY, MOCK } from "./parts";

const TEMPLATES = [
  "",
  '{"statusCode": 200}',
  '{"statusCode": 404}',
  "{statusCode: 200}",
  "$input.body",
  "$input.json('$')",
  "$input.path('$..a')",
  "$input.params('x').__proto__.constructor",
  "#foreach($i in [0..100000])$i#end",
  '#set($context.responseOverride.status = 299)#set($context.responseOverride.header.x = "y")ok',
  "#set($context.responseOverride.status = 'many')",
  "#if(",
  "#set($x = $x.constructor.constructor)$x",
  "$util.parseJson($input.body).a.b",
  "$context.authorizer.principalId $stageVariables.a $context.requestId",
];

const PATTERNS = ["200", "4\\d{2}", ".*", "(", "(a+)+$", ".*boom.*", ""];

const integrationResponses: fc.Arbitrary<readonly IntegrationResponse[]> = fc.array(
  record<IntegrationResponse>({
    statusCode: fc.constantFrom("200", "404", "500", "none"),
    selectionPattern: maybe(fc.constantFrom(...PATTERNS)),
    responseParameters: maybe(
      texts(["method.response.header.x", "method.response.header.Server", "nonsense"], EXPRESSIONS),
    ),
    responseTemplates: maybe(texts(MEDIA_TYPES, TEMPLATES)),
    contentHandling: maybe(fc.constantFrom("CONVERT_TO_BINARY", "CONVERT_TO_TEXT")),
  }),
  { maxLength: 3 },
);

const oddIntegrations: fc.Arbitrary<Integration> = fc
  .record({
    type: fc.constantFrom("MOCK", "HTTP", "HTTP_PROXY", "AWS", "AWS_PROXY"),
    service: fc.constantFrom("lambda", "lambda", "sqs", "s3"),
    httpMethod: fc.constantFrom("GET", "POST", "POST", "ANY"),
    uri: uris,
    fields: record<Omit<Extract<Integration, { type: "MOCK" }>, "type">>({
      requestParameters: maybe(
        texts(
          [
            "integration.request.header.x",
            "integration.request.path.p",
            "integration.request.querystring.q",
            "integration.request.header.TE",
          ],
          EXPRESSIONS,
        ),
      ),
      requestTemplates: maybe(texts(MEDIA_TYPES, TEMPLATES)),
      passthroughBehavior: maybe(fc.constantFrom("WHEN_NO_MATCH", "WHEN_NO_TEMPLATES", "NEVER")),
      contentHandling: maybe(fc.constantFrom("CONVERT_TO_BINARY", "CONVERT_TO_TEXT")),
      timeoutInMillis: maybe(fc.constantFrom(50, 29_000)),
      cacheKeyParameters: maybe(fc.subarray(["method.request.querystring.q", "method.request.header.x", "nonsense"])),
      cacheNamespace: maybe(fc.constantFrom("shared")),
      responses: maybe(integrationResponses),
    }),
  })
  .map(({ type, service, httpMethod, uri, fields }): Integration => {
    if (type === "MOCK") return { type, ...fields };
    if (type === "HTTP" || type === "HTTP_PROXY") return { type, httpMethod, uri, ...fields };
    return { type, service, httpMethod, uri, ...fields };
  });

/** Integrations of every type, half of them without a mistake. */
export const integrations: fc.Arbitrary<Integration> = fc.oneof(
  oddIntegrations,
  fc.constantFrom(
    ...[MOCK, HTTP_PROXY, FUNCTION_PROXY, customHttp(), customFunction()].map(({ integration }) => integration),
  ),
);
