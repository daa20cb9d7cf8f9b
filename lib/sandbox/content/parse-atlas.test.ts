import { describe, expect, it } from "vitest";
import { parseNote } from "@/lib/notes/parse";
import { checkAtlas } from "./check-atlas";
import { type AtlasFile, parseAtlas } from "./parse-atlas";

const FILE = "sandbox/api-gateway/atlas/unknown-path.md";
const LESSON = parseNote("# Error codes\n\nText.\n\n## Reading a 403\n\nText.\n", "api-gateway/error-codes.md");
const CASE = {
  api: { type: "REST", resources: { "/orders": { GET: { integration: { type: "AWS_PROXY" } } } } },
  request: { method: "GET", path: "/order" },
  backend: { kind: "none" },
  expected: { status: 403, answeredBy: "route", message: "Missing Authentication Token" } as object,
};

function text(
  part: Partial<typeof CASE> = {},
  fields = "heading: Reading a 403\n",
  fix = "## How to fix\n\nA path.\n",
): string {
  const fence = `\`\`\`apigw\n${JSON.stringify({ ...CASE, ...part })}\n\`\`\``;
  return `---\ntitle: Unknown path\norder: 3\nlesson: api-gateway/error-codes\n${fields}---\n\nNo such path.\n\n${fence}\n\n${fix}\n## REST and HTTP\n\nHTTP: 404.\n`;
}

function parsed(source: string): AtlasFile {
  const file = parseAtlas(source, FILE);
  if (!file.ok) throw new Error(file.error.map(({ message }) => message).join(" "));
  return file.value;
}

const messages = (source: string) => checkAtlas(parsed(source), [LESSON]).map(({ message }) => message);

describe("parseAtlas", () => {
  it("reads a card, and takes what the client sees from the engine", () => {
    const { entry, order } = parsed(text());
    expect(order).toBe(3);
    expect(entry).toMatchObject({
      id: "unknown-path",
      cause: ["No such path."],
      fix: "A path.",
      difference: "HTTP: 404.",
      unsure: null,
      lesson: { note: "api-gateway/error-codes", anchor: "reading-a-403", title: "Reading a 403" },
      requests: 1,
      answer: {
        status: 403,
        body: '{"message":"Missing Authentication Token"}',
        errorType: "MissingAuthenticationTokenException",
        phase: "route",
        gatewayResponseType: "MISSING_AUTHENTICATION_TOKEN",
      },
    });
  });

  it.each([
    ["a lesson's heading", text({}, "")],
    ["how to fix it", text({}, "heading: Reading a 403\n", "")],
    ["a number of requests that it can send", text({}, "heading: Reading a 403\nrequests: 0\n")],
    ["a case that can be read", text({ request: { method: "GET" } as never, api: { type: "SOAP" } as never })],
  ])("asks for %s", (_, source) => {
    expect(parseAtlas(source, FILE).ok).toBe(false);
  });
});

describe("checkAtlas", () => {
  it("has nothing to say where the case causes what it expects", () => {
    expect(messages(text())).toEqual([]);
  });

  it("tells of another answer than expected", () => {
    const found = messages(text({ expected: { status: 404, answeredBy: "route" } }));
    expect(found).toEqual([expect.stringContaining("`status` is 403")]);
  });

  it("asks for status and phase, and for an error", () => {
    const found = messages(text({ request: { method: "GET", path: "/orders" }, expected: {} }));
    expect(found).toEqual([
      expect.stringContaining("`status`"),
      expect.stringContaining("`answeredBy`"),
      expect.stringContaining("causes 200"),
    ]);
  });

  it("sends as many requests as the card says", () => {
    const throttled = {
      api: { ...CASE.api, stage: { name: "prod", throttle: { rateLimit: 1, burstLimit: 1 } } } as never,
      request: { method: "GET", path: "/orders" },
      expected: { status: 429, answeredBy: "throttling" },
    };
    expect(messages(text(throttled, "heading: Reading a 403\nrequests: 2\n"))).toEqual([]);
    expect(messages(text(throttled))).not.toEqual([]);
  });

  it("tells of a heading that the lesson does not have", () => {
    expect(messages(text({}, "heading: Reading a 404\n"))).toEqual([expect.stringContaining("lead nowhere")]);
  });
});
