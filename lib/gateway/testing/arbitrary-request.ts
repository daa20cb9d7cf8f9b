import fc from "fast-check";
import type { Json } from "@/lib/util";
import type { NameValue } from "../model/payload";
import type { ClientRequest, Signature } from "../model/request";
import { type AuthorizerOutcome, type BackendOutcome, THROTTLE_SCOPES, type World } from "../model/world";
import { KEY } from "./arbitrary-gateway";
import { policy } from "./parts";
import { answer, START } from "./run-fixture";

const ODD_PATHS = ["//a", "/a/", "/%2e%2e/%00", "/__proto__", "/constructor", "", "a?b#c", `/${"x".repeat(9_000)}`];
const QUERIES = ["", "q=1", "q=1&q=2", "q", "=&&=", "%ZZ=%", "__proto__=1"];
const BODIES = [
  null,
  "",
  "{}",
  '{"a": 1}',
  '{"a": "x"}',
  "[1, 2]",
  "no json",
  '{"__proto__": {"a": 1}}',
  "aGVsbG8=",
  "€",
];

const headers: fc.Arbitrary<readonly NameValue[]> = fc.array(
  fc.oneof(
    fc.constantFrom<NameValue>(
      ["x", "1"],
      ["X", ""],
      ["x-api-key", KEY],
      ["Authorization", "t"],
      ["Authorization", "Bearer t"],
      ["authorization", "AWS4-HMAC-SHA256 Credential=x"],
      ["Content-Type", "application/json"],
      ["Content-Type", "text/plain; charset=x"],
      ["Content-Type", "image/png"],
      ["Accept", "image/png, */*;q=0.1"],
      ["Accept", "application/json"],
      ["Cache-Control", "max-age=0"],
      ["Origin", "https://www.example.com"],
      ["Access-Control-Request-Method", "GET"],
      ["Content-Encoding", "gzip"],
      ["Host", "elsewhere"],
      ["__proto__", "1"],
    ),
    fc.tuple(fc.string({ maxLength: 5 }), fc.string({ maxLength: 5 })),
  ),
  { maxLength: 5 },
);

/** Mostly the value that gets furthest, now and then one of the others or none. */
function mostly<Value>(usual: Value, ...others: readonly Value[]): fc.Arbitrary<Value> {
  return fc.oneof({ weight: 9, arbitrary: fc.constant(usual) }, fc.constantFrom(...others));
}

const signatures: fc.Arbitrary<Signature> = fc.record({
  state: mostly<Signature["state"]>("valid", "expired", "mismatch", "incomplete", "unknown-key", "expired-token"),
  caller: fc.constantFrom("arn:aws:iam::123456789012:user/x", "nobody"),
  accountId: mostly("123456789012", "999999999999"),
  identityPolicy: mostly<Signature["identityPolicy"]>("Allow", "Deny", "silent"),
  mayInvalidateCache: fc.boolean(),
});

/** A request without its time. */
const requests: fc.Arbitrary<Omit<ClientRequest, "time">> = fc
  .record({
    method: fc.constantFrom<ClientRequest["method"]>("GET", "GET", "POST", "OPTIONS", "DELETE"),
    path: fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom("/", "/a", "/a", "/a/b", "/a/b/c") },
      { weight: 2, arbitrary: fc.constantFrom(...ODD_PATHS) },
      fc.string({ maxLength: 8 }),
    ),
    query: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...QUERIES) }, fc.string({ maxLength: 8 })),
    headers,
    body: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...BODIES) }, fc.uint8Array({ maxLength: 8 })),
    stage: mostly<string | undefined>("prod", "nope", "__proto__", undefined),
    host: mostly<string | undefined>(undefined, "api.example.com", "nowhere"),
    sourceIp: mostly<string | undefined>("192.0.2.1", "10.1.2.3", "2001:db8::1", "no address", undefined),
    sourceVpce: mostly<string | undefined>("vpce-1", undefined),
    clientCertificate: fc.option(fc.record({ issuer: mostly("ca", "other"), expired: fc.boolean() }), {
      nil: undefined,
    }),
    signature: fc.option(signatures, { nil: undefined }),
    contentCodingIsValid: mostly<boolean | undefined>(undefined, true, false),
  })
  .map(withoutUndefined);

function withoutUndefined(made: object): Omit<ClientRequest, "time"> {
  return Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)) as Omit<
    ClientRequest,
    "time"
  >;
}

const payloads: fc.Arbitrary<Json> = fc.constantFrom<Json>(
  {},
  { statusCode: 200, body: "ok" },
  { statusCode: "201", headers: { a: true } },
  { statusCode: 99_999 },
  { statusCode: 200, body: "aGVsbG8=", isBase64Encoded: true },
  { statusCode: 200, body: "no base64", isBase64Encoded: true },
  { statusCode: 200, wrong: 1 },
  { statusCode: null },
  JSON.parse('{"__proto__": {"statusCode": 200}}'),
  "text",
  null,
  [1],
);

const latencies = fc.constantFrom(0, 10, 40_000);

const backendOutcomes: fc.Arbitrary<BackendOutcome> = fc.oneof(
  fc.record({
    type: fc.constant("http-response" as const),
    status: fc.constantFrom(200, 200, 204, 404, 503, 0, 1_000),
    headers: fc.constantFrom<readonly NameValue[]>(
      [],
      [["Content-Type", "image/png"]],
      [
        ["x", "1"],
        ["x", "2"],
      ],
      [["Content-Length", "9"]],
    ),
    body: fc.oneof(fc.constantFrom(...BODIES), fc.uint8Array({ maxLength: 4 })),
    latencyInMillis: latencies,
  }),
  fc.record({ type: fc.constant("lambda-result" as const), payload: payloads, latencyInMillis: latencies }),
  fc.record({ type: fc.constant("lambda-error" as const), errorMessage: fc.constantFrom("boom", "", '{"a": 1}') }),
  fc.constantFrom<BackendOutcome>({ type: "lambda-accepted" }, { type: "silence" }, { type: "unreachable" }),
  fc.record({
    type: fc.constant("lambda-refused" as const),
    reason: fc.constantFrom("no-permission", "throttled", "payload-too-large", "not-found"),
  }),
);

const authorizerOutcomes: fc.Arbitrary<AuthorizerOutcome> = fc.constantFrom<AuthorizerOutcome>(
  { type: "returns", output: policy("Allow", "*") },
  { type: "returns", output: policy("Allow", "*", { context: { a: 1, b: null }, usageIdentifierKey: KEY }) },
  { type: "returns", output: policy("Deny", "*") },
  { type: "returns", output: policy("Allow", "arn:aws:execute-api:*:*:*/prod/GET/*") },
  { type: "returns", output: { isAuthorized: true } },
  { type: "returns", output: null },
  { type: "returns", output: { policyDocument: "x" } },
  { type: "raises", errorMessage: "Unauthorized" },
  { type: "raises", errorMessage: "boom" },
  { type: "unreachable" },
);

/** A call and the world that it meets. */
export interface ArbitraryCall {
  readonly request: ClientRequest;
  readonly world: World;
}

/** Calls one after the other, at times that never run backwards. The backend answers in the manner of the integration half of the time. */
export const callSequences: fc.Arbitrary<readonly ArbitraryCall[]> = fc
  .array(
    fc.record({
      request: requests,
      wait: fc.constantFrom(0, 0, 1, 500, 1_000, 6_000, 86_400_000),
      backend: fc.option(backendOutcomes, { nil: undefined, freq: 1 }),
      authorizer: authorizerOutcomes,
      exhausted: fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, fc.subarray([...THROTTLE_SCOPES])),
      resourceIsGone: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, fc.constant(true)),
      seed: fc.string({ maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((calls) => {
    let time = START;
    return calls.map(({ request, wait, backend, authorizer, exhausted, resourceIsGone, seed }) => {
      time += wait;
      const world: World = {
        backend: (call) => backend ?? answer(call),
        authorizer: () => authorizer,
        tokens: { t: { use: "access", scope: "read", issuer: "https://issuer.example", audience: ["a"] } },
        exhausted,
        resourceIsGone,
        seed,
      };
      return { request: { ...request, time }, world };
    });
  });
