import { describe, expect, it } from "vitest";
import type { SandboxRequest } from "@/lib/sandbox/gateway";
import { headerOf, withHeader, withPart, withPath } from "./request-edits";

const REQUEST: SandboxRequest = {
  method: "GET",
  path: "/pets",
  headers: [
    ["Accept", "text/plain"],
    ["X-Api-Key", "k"],
  ],
};

describe("withPath", () => {
  it("takes the query out of the path", () => {
    expect(withPath(REQUEST, "/pets?type=dog")).toMatchObject({ path: "/pets", query: "type=dog" });
    expect(withPath({ ...REQUEST, query: "a=1" }, "/pets?")).not.toHaveProperty("query");
  });

  it("leaves the query alone where the path has none", () => {
    expect(withPath({ ...REQUEST, query: "a=1" }, "/x")).toMatchObject({ path: "/x", query: "a=1" });
  });
});

describe("withHeader", () => {
  it("changes a header at its place, whatever its case", () => {
    const { headers } = withHeader(REQUEST, "accept", "image/png");
    expect(headers?.[0]).toEqual(["Accept", "image/png"]);
    expect(headers).toHaveLength(2);
  });

  it("adds what is not there, and takes away what is not wanted", () => {
    expect(headerOf(withHeader(REQUEST, "Origin", "o"), "origin")).toBe("o");
    expect(headerOf(withHeader(REQUEST, "x-api-key", null), "x-api-key")).toBeNull();
  });
});

it("leaves no member behind that is not set", () => {
  expect(withPart({ ...REQUEST, body: "b" }, "body", undefined)).not.toHaveProperty("body");
});
