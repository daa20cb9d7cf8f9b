import { describe, expect, it } from "vitest";
import { isArray, isObject, type Json, member, setMember } from "./json";

describe("isObject", () => {
  it("takes objects, and neither arrays nor null", () => {
    expect([{}, [], null, "a", undefined].map((value) => isObject(value))).toEqual([true, false, false, false, false]);
    expect([{}, [], null].map((value) => isArray(value))).toEqual([false, true, false]);
  });
});

describe("member", () => {
  it("gives own members only", () => {
    expect(member({ a: null }, "a")).toBeNull();
    expect(member({}, "toString")).toBeUndefined();
    expect(member(JSON.parse('{"__proto__": 1}'), "__proto__")).toBe(1);
  });
});

describe("setMember", () => {
  it("makes __proto__ a member and leaves the prototype alone", () => {
    const object: { [key: string]: Json } = {};
    setMember(object, "__proto__", { polluted: true });
    setMember(object, "a", 1);
    expect(Object.keys(object)).toEqual(["__proto__", "a"]);
    expect(Object.getPrototypeOf(object)).toBe(Object.prototype);
    expect(JSON.stringify(object)).toBe('{"__proto__":{"polluted":true},"a":1}');
  });
});
