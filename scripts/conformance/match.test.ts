import { describe, expect, it } from "vitest";
import { createMatcher } from "./match";

const UUID = { token: "<uuid:1>", pattern: "[0-9a-f]{8}-[0-9a-f]{4}" };
const REQUEST = { token: "<request>", pattern: "[\\s\\S]*?" };
const DATE = { token: "<date>", pattern: '[^"]*' };
const match = createMatcher([UUID, REQUEST, DATE]);

describe("values", () => {
  it("takes objects with the same members in another order as equal", () => {
    expect(match({ a: 1, b: [true, null] }, { b: [true, null], a: 1 })).toBeNull();
  });

  it("takes numbers by value", () => {
    expect(match(JSON.parse("[3.0, 1e2]"), [3, 100])).toBeNull();
  });

  it.each([
    ["a member that is missing", { a: 1, b: null }, { a: 1 }, "/b"],
    ["a member too many", { a: 1 }, { a: 1, b: 2 }, "/b"],
    ["null in place of nothing", {}, { a: null }, "/a"],
    ["an array in another order", [1, 2], [2, 1], "/0"],
    ["an array that goes on", [1], [1, 2], "/1"],
    ["an array in place of an object", { a: {} }, { a: [] }, "/a"],
    ["a number in place of its text", "1", 1, ""],
    ["true in place of 1", 1, true, ""],
    ["an inherited member", { toString: 1 }, {}, "/toString"],
  ])("tells where %s stands", (_, expected, actual, path) => {
    expect(match(expected, actual)?.path).toBe(path);
  });

  it("escapes keys in the pointer", () => {
    expect(match({ "a/b~c": 1 }, { "a/b~c": 2 })?.path).toBe("/a~1b~0c");
  });
});

describe("placeholders", () => {
  it("lets a text that is only a token stand for any value", () => {
    expect(match({ a: "<uuid:1>" }, { a: [1] })).toBeNull();
    expect(match({ a: "<uuid:1>" }, { a: null })).toBeNull();
  });

  it("wants a value where a token stands", () => {
    expect(match({ a: "<uuid:1>" }, {})?.path).toBe("/a");
  });

  it("matches the whole text against the pattern", () => {
    expect(match("id <uuid:1>.", "id 0123abcd-4567.")).toBeNull();
    expect(match("id <uuid:1>.", "id 0123abcd-4567. More")).not.toBeNull();
    expect(match("id <uuid:1>.", "id 0123abcd-456.")).not.toBeNull();
  });

  it("takes all else in the text literally", () => {
    expect(match("a.b (<request>)", "a.b (x)")).toBeNull();
    expect(match("a.b (<request>)", "axb (x)")).not.toBeNull();
  });

  it("lets a token match itself", () => {
    expect(match("id <uuid:1>.", "id <uuid:1>.")).toBeNull();
    expect(match("<uuid:1>, <date>", "<uuid:1>, 2025")).toBeNull();
  });

  it("lets one token stand for two values", () => {
    expect(match(["a <request>", "a <request>"], ["a 1", "a 2"])).toBeNull();
  });

  it("takes a token that the case does not list as text", () => {
    expect(createMatcher([])("<uuid:1>", "0123abcd-4567")).not.toBeNull();
  });
});

describe("JSON in texts", () => {
  it("compares two texts that hold objects or arrays as JSON", () => {
    expect(match('{"a": 1, "b": "<uuid:1>"}', '{"b":"0123abcd-4567","a":1.0}')).toBeNull();
    expect(match('{"a": 1}', '{"a": 2}')).not.toBeNull();
    expect(match("[1]", "[ 1 ]")).toBeNull();
  });

  it("compares texts that hold other JSON as texts", () => {
    expect(match("1.0", "1")).not.toBeNull();
    expect(match('"a"', ' "a"')).not.toBeNull();
  });

  it("takes a text that is no JSON before its tokens are replaced as a pattern", () => {
    expect(match('{"id":<request>"}', '{"id":"7"}')).toBeNull();
  });
});
