import type { FactId } from "@/lib/gateway";
import type { NoteId } from "@/lib/notes";

/** Where a lesson tells of something: note below `content/api-gateway`, heading, and the words of the link. */
export interface FactLesson {
  readonly note: NoteId;
  readonly anchor: string;
  readonly title: string;
}

const at = (note: string, anchor: string, title: string): FactLesson => ({
  note: `api-gateway/${note}` as NoteId,
  anchor,
  title,
});

const CHECKS = at("request-pipeline", "the-checks-in-order", "The checks in order");
const ROUTES = at("error-codes", "reading-a-403", "Reading a 403");
const SIZES = at("error-codes", "sizes-that-end-a-call", "Sizes that end a call");
const DEPLOYMENT = at("stages-and-canary", "deployment-and-stage", "Deployment and stage");
const POLICIES = at("authorization", "resource-policies-in-combination", "Resource policies in combination");
const COGNITO = at("authorization", "cognito-and-jwt", "Cognito and JWT");
const KEYS = at("throttling-and-keys", "api-keys-and-usage-plans", "API keys and usage plans");
const MAPPING = at("request-pipeline", "mapping-and-passthrough", "Mapping and passthrough");
const PARAMETERS = at("mapping-templates", "parameters-and-overrides", "Parameters and overrides");
const BACKEND = at("error-codes", "when-the-backend-is-the-problem", "When the backend is the problem");
const LAMBDA = at("integrations", "lambda-proxy-or-custom", "Lambda: proxy or custom");
const TYPES = at("api-types", "rest-against-http", "REST against HTTP");

/** By the first word of a fact's id. */
const BY_SUBJECT: Readonly<Record<Subject, FactLesson>> = {
  tls: at("custom-domains", "mutual-tls", "Mutual TLS"),
  private: at("private-apis", "the-way-of-a-request", "The way of a request"),
  size: SIZES,
  coding: at("cors-and-binary", "compression", "Compression"),
  stage: ROUTES,
  route: ROUTES,
  path: CHECKS,
  canary: at("stages-and-canary", "canary-releases", "Canary releases"),
  deployment: DEPLOYMENT,
  resource: CHECKS,
  validation: at("request-pipeline", "validation", "Validation"),
  cache: at("caching", "what-is-cached", "What is cached"),
  logs: at("observability", "setting-it-up", "Setting up logs"),
  metrics: at("observability", "metrics", "Metrics"),
  waf: at("layers-of-defence", "aws-waf-in-the-right-place", "AWS WAF in the right place"),
  policy: POLICIES,
  arn: SIZES,
  iam: at("authorization", "iam", "IAM"),
  authorizer: at("authorization", "lambda-authorizers", "Lambda authorizers"),
  cognito: COGNITO,
  key: KEYS,
  throttle: at("throttling-and-keys", "the-order-of-the-limits", "The order of the limits"),
  quota: at("throttling-and-keys", "telling-the-two-429s-apart", "Telling the two 429s apart"),
  passthrough: MAPPING,
  "content-type": MAPPING,
  template: at("mapping-templates", "which-template", "Which template?"),
  mapping: PARAMETERS,
  headers: PARAMETERS,
  override: PARAMETERS,
  binary: at("cors-and-binary", "binary-data", "Binary data"),
  uri: BACKEND,
  timeout: at("integrations", "time", "Time"),
  integration: BACKEND,
  lambda: LAMBDA,
  mock: TYPES,
  selection: LAMBDA,
  "method-response": at("request-pipeline", "four-parts-of-a-method", "Four parts of a method"),
  cors: at("cors-and-binary", "who-sends-what", "Who sends what"),
  "gateway-response": at("error-codes", "changing-what-the-client-sees", "Changing what the client sees"),
  http: TYPES,
};

type Subject = FactId extends infer Id ? (Id extends `${infer First}.${string}` ? First : Id) : never;

/** The part of a lesson that tells of a fact. */
export function lessonOf(fact: FactId): FactLesson {
  return BY_SUBJECT[fact.split(".")[0] as Subject];
}
