import { describe, expect, it } from "vitest";
import { type AtlasEntry, atlasAnswer, causeError, type GatewaySetup } from "@/lib/sandbox/gateway";
import { atlasGroups, filterAtlas } from "./atlas-groups";
import { messageOf } from "./message-of";
import { causesByMessage } from "./other-causes";

const SETUP: GatewaySetup = {
  title: "Orders",
  api: { type: "REST", id: "a", resources: { "/orders": { GET: { integration: { type: "MOCK" } } } } },
  deployments: [],
  stage: { name: "prod", deployment: "1" },
  usagePlans: [],
  domains: [],
  world: { backend: { type: "echo" } },
  request: { method: "GET", path: "/order", stage: "prod" },
};
const UNKNOWN_PATH = causeError(SETUP, 1);

function entry(title: string, body: string, status = 403, api: "REST" | "HTTP" = "REST"): AtlasEntry {
  const setup = api === "REST" ? SETUP : { ...SETUP, api: { type: "HTTP", id: "a", routes: {} } as const };
  return {
    ...{ id: title, title, cause: [], fix: "", difference: "", unsure: null, setup, requests: 1 },
    lesson: { note: "", anchor: "", title: "" },
    answer: { ...atlasAnswer(UNKNOWN_PATH), status, body },
  };
}

const NO_PATH = entry("No path", '{"message":"Missing Authentication Token"}');
const NO_METHOD = entry("No method", '{"message":"Missing Authentication Token"}');
const NO_KEY = entry("No key", '{"message":"Forbidden"}');
const TIMEOUT = entry("Timeout", '{"message":"Endpoint request timed out"}', 504);
const HTTP_SCOPE = entry("Scope", '{"message":"Forbidden"}', 403, "HTTP");
const ALL = [TIMEOUT, NO_KEY, NO_PATH, NO_METHOD, HTTP_SCOPE];

describe("atlasGroups", () => {
  it("puts cards of a status together, the lowest first", () => {
    expect(atlasGroups(ALL).map(({ status, entries }) => [status, entries.length])).toEqual([
      [403, 4],
      [504, 1],
    ]);
  });
});

describe("filterAtlas", () => {
  it("narrows to a status, a type of API, or both", () => {
    expect(filterAtlas(ALL, { status: null, api: null })).toEqual(ALL);
    expect(filterAtlas(ALL, { status: 504, api: null })).toEqual([TIMEOUT]);
    expect(filterAtlas(ALL, { status: 403, api: "HTTP" })).toEqual([HTTP_SCOPE]);
  });
});

describe("messageOf", () => {
  it.each([
    ['{"message":"Forbidden"}', "Forbidden"],
    ['{"Message":"Denied"}', "Denied"],
    ['{"message":null}', null],
    ["plain text", "plain text"],
    ["", null],
  ])("reads %s", (body, message) => {
    expect(messageOf(body)).toBe(message);
  });
});

describe("causesByMessage", () => {
  it("groups causes of status and type by message, the one that came first and marked", () => {
    expect(causesByMessage(ALL, "REST", UNKNOWN_PATH)).toEqual([
      { message: "Missing Authentication Token", titles: ["No path", "No method"], matches: true },
      { message: "Forbidden", titles: ["No key"], matches: false },
    ]);
  });

  it("looks at messages without the resources that they name", () => {
    const [one, other] = ["arn:a", "arn:b"].map((arn) =>
      entry(arn, JSON.stringify({ Message: `User: anonymous is not authorized to perform: x on resource: ${arn}` })),
    );
    expect(
      causesByMessage(
        [one, other].flatMap((each) => each ?? []),
        "REST",
        UNKNOWN_PATH,
      ),
    ).toHaveLength(1);
  });
});
