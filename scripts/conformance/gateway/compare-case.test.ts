import { describe, expect, it } from "vitest";
import type { Expected } from "./case";
import { compareExpected } from "./compare-case";
import type { Observed } from "./observed";

const bytes = (text: string): Uint8Array => Buffer.from(text);

const ANSWER: Observed = {
  status: 403,
  headers: [
    ["Content-Type", "application/json"],
    ["x-many", "a"],
    ["X-Many", "b"],
  ],
  body: bytes('{"Message": "User is not authorized with an explicit deny", "n": [1, 2]}'),
  gatewayResponseType: "ACCESS_DENIED",
  integrationInvoked: false,
};

describe("accepts", () => {
  it.each<[rule: string, expected: Expected]>([
    ["a status and its class", { status: 403, statusClass: 4 }],
    [
      "a subset of the headers, without case, several values joined",
      { headers: { "CONTENT-TYPE": "application/json", "x-many": "a, b" } },
    ],
    ["names of headers", { headersAbsent: ["x-none"], headersPresent: ["X-MANY"] }],
    ["a pattern of a header", { headersMatch: { "content-type": "^application/" } }],
    [
      "a body as JSON, members in any order",
      { body: { n: [1, 2], Message: "User is not authorized with an explicit deny" } },
    ],
    ["a part of the body", { bodyJsonSubset: { n: [1, 2] } }],
    ["parts of the text", { bodyTextContains: ['"n"', "deny"] }],
    ["a message in either spelling", { message: "User is not authorized with an explicit deny" }],
    ["the spelling asked for", { messageKey: "Message" }],
    ["a message that goes on", { message: "User is not authorized", messageMayContinue: true }],
    ["the start and a part of a message", { messageStartsWith: "User is", messageContains: "explicit" }],
    ["what the engine says of itself", { gatewayResponseType: "ACCESS_DENIED", integrationInvoked: false }],
    ["words for people", { note: "anything" }],
  ])("%s", (_rule, expected) => {
    expect(compareExpected(expected, ANSWER)).toBeNull();
  });
});

describe("finds", () => {
  it.each<[rule: string, expected: Expected, path: string]>([
    ["another status", { status: 401 }, "status"],
    [
      "another case of a name where that counts",
      { headers: { "content-type": "application/json" }, headerCase: "exact" },
      "headers/content-type",
    ],
    ["a header that should be absent", { headersAbsent: ["content-type"] }, "headers/content-type"],
    ["a header that is missing", { headersPresent: ["x-none"] }, "headers/x-none"],
    ["a member more in the body", { body: { Message: "User is not authorized with an explicit deny" } }, "body"],
    ["an element less in a part of the body", { bodyJsonSubset: { n: [1] } }, "body/n"],
    ["another text", { bodyText: "" }, "body"],
    ["a message that goes on without leave", { message: "User is not authorized" }, "message"],
    ["the other spelling", { messageKey: "message" }, "messageKey"],
    ["a call that should not be", { integrationInvoked: true }, "integrationInvoked"],
    ["a member that it has no rule for", { surprise: 1 }, "surprise"],
  ])("%s", (_rule, expected, path) => {
    expect(compareExpected(expected, ANSWER)).toMatchObject({ path });
  });
});

describe("the call of the backend", () => {
  const seen: Observed = {
    integrationRequest: {
      method: "POST",
      host: "backend.example",
      path: "/pets",
      query: [
        ["q", "a"],
        ["q", "b"],
      ],
      headers: [["Accept", "application/json"]],
      body: bytes("Action=SendMessage&MessageBody=hello"),
    },
  };

  it("is compared by its parts", () => {
    const integrationRequest = {
      method: "POST",
      host: "backend.example",
      path: "/pets",
      query: { q: "a,b" },
      headers: { accept: "application/json" },
      headersAbsent: ["Authorization"],
      headersMatch: { accept: "json$" },
      body: "Action=SendMessage&MessageBody=hello",
      bodyBase64: "QWN0aW9uPVNlbmRNZXNzYWdlJk1lc3NhZ2VCb2R5PWhlbGxv",
      form: { MessageBody: "hello" },
      messageBodyMd5: "5d41402abc4b2a76b9719d911017c592",
    };
    expect(compareExpected({ integrationRequest }, seen)).toBeNull();
    expect(compareExpected({ integrationRequest: { ...integrationRequest, path: "/" } }, seen)).toMatchObject({
      path: "integrationRequest/path",
    });
  });

  it("is missed where none was made", () => {
    expect(compareExpected({ integrationRequest: { method: "GET" } }, { integrationRequest: null })).not.toBeNull();
  });
});

describe("the event of a function", () => {
  const seen: Observed = {
    lambdaEvent: {
      body: '{"a":1}',
      path: "/x",
      stageVariables: null,
      headers: { Accept: "json" },
      requestContext: { stage: "prod", id: 1 },
    },
  };

  it("is compared as a subset, in which null means present and null", () => {
    const lambdaEvent = {
      bodyJson: { a: 1 },
      stageVariables: null,
      headers: { accept: "json" },
      requestContext: { stage: "prod" },
    };
    expect(compareExpected({ lambdaEvent }, seen)).toBeNull();
    expect(compareExpected({ lambdaEvent: { queryStringParameters: null } }, seen)).toMatchObject({
      path: "lambdaEvent/queryStringParameters",
    });
  });

  it("keeps the case of header names where that counts", () => {
    expect(compareExpected({ lambdaEvent: { headers: { accept: "json" } }, headerCase: "exact" }, seen)).not.toBeNull();
    expect(compareExpected({ lambdaEvent: { headers: { Accept: "json" } }, headerCase: "exact" }, seen)).toBeNull();
  });
});

describe("lines of the log", () => {
  const seen: Observed = { logLines: ["Starting execution: 1", "", "Method: GET", "Completed with status: 200"] };

  it("are the complete list, without empty ones", () => {
    expect(
      compareExpected({ logLines: ["Starting execution: 1", "Method: GET", "Completed with status: 200"] }, seen),
    ).toBeNull();
    expect(compareExpected({ logLines: ["Method: GET"] }, seen)).not.toBeNull();
  });

  it("may be a subsequence, in order", () => {
    expect(
      compareExpected({ logLinesSubsequence: ["Starting execution: 1", "Completed with status: 200"] }, seen),
    ).toBeNull();
    expect(compareExpected({ logLinesSubsequence: ["Method: GET", "Starting execution: 1"] }, seen)).not.toBeNull();
  });

  it("may be given by the start of every line", () => {
    expect(compareExpected({ logLinePrefixes: ["Starting", "Method", "Completed"] }, seen)).toBeNull();
    expect(compareExpected({ logLinePrefixes: ["Starting", "Method"] }, seen)).not.toBeNull();
  });
});

describe("steps", () => {
  const seen: Observed = {
    steps: [
      { status: 200, cache: "miss", body: bytes("1"), headers: [] },
      { status: 200, cache: "hit", body: bytes("1"), headers: [["Warning", "199 …"]] },
    ],
  };

  it("are compared each for itself and with one another", () => {
    const perStep = [
      { cache: "miss", warningHeader: false },
      { cache: "hit", sameBodyAsStep: 0, warningHeader: true },
    ];
    expect(compareExpected({ perStep }, seen)).toBeNull();
  });

  it("name the step in which they part", () => {
    expect(compareExpected({ perStep: [{}, { cache: "miss" }] }, seen)).toMatchObject({ path: "perStep/1/cache" });
    expect(compareExpected({ perStep: [{}] }, seen)).toMatchObject({ path: "perStep/length" });
  });
});

describe("a template", () => {
  const seen: Observed = {
    template: { output: '{"a": 1}', overrides: { request: { header: { x: "1" } }, response: {} } },
  };

  it("is compared by its text, its JSON and its overrides", () => {
    expect(compareExpected({ output: '{"a": 1}', outputJson: { a: 1 } }, seen)).toBeNull();
    expect(compareExpected({ overrides: { request: { header: { x: "1" } } } }, seen)).toBeNull();
    expect(compareExpected({ output: '{"a":1}' }, seen)).not.toBeNull();
    expect(compareExpected({ overrides: { response: { status: 400 } } }, seen)).not.toBeNull();
  });
});

describe("metrics", () => {
  const seen: Observed = {
    metrics: new Map([
      ["Count", 1],
      ["Latency", 130],
      ["IntegrationLatency", 120],
    ]),
  };

  it("are compared by name and by their relation", () => {
    expect(
      compareExpected(
        { metrics: ["Count"], metricsAbsent: ["5XXError"], relation: "Latency >= IntegrationLatency" },
        seen,
      ),
    ).toBeNull();
    expect(compareExpected({ metrics: ["5XXError"] }, seen)).not.toBeNull();
    expect(compareExpected({ relation: "Count >= Latency" }, seen)).not.toBeNull();
  });
});
