import { expect, it } from "vitest";
import { compileJavaPattern } from "./java-pattern";

it.each<[string, string, boolean]>([
  ["5\\d{2}", "503", true],
  ["5\\d{2}", "5030", false],
  ["", "", true],
  [".*BadRequest.*", "a BadRequest b", true],
  ["(\\n|.)+", "two\nlines", true],
  [".*(\\n|.)*Error.*", "x\nError", true],
  ["(?i)error", "ERROR", true],
  ["\\Qa.b\\E.", "a.bx", true],
  ["\\Qa.b\\E.", "axbx", false],
  ["^\\w+\\-\\w+$", "a-b", true],
])("matches %s against the whole of %j: %s", (source, text, expected) => {
  expect(compileJavaPattern(source)?.matches(text)).toBe(expected);
});

it.each(["(", "(a+)+$", "(a|b)*c\\1", "x".repeat(3_000)])("refuses %s", (source) => {
  expect(compileJavaPattern(source)).toBeNull();
});

it("tells where a match would take too long", () => {
  const pattern = compileJavaPattern("a*a*a*a*b");
  expect(pattern?.matches("aab")).toBe(true);
  expect(pattern?.matches("a".repeat(10_000))).toBeNull();
});

it("splits and replaces as Java does", () => {
  expect(compileJavaPattern(",")?.split("a,,b,,")).toEqual(["a", "", "b"]);
  expect(compileJavaPattern("")?.split("abc")).toEqual(["a", "b", "c"]);
  expect(compileJavaPattern("x")?.split("abc")).toEqual(["abc"]);
  expect(compileJavaPattern("(.)(b)")?.replace("ab cb", "$2$1\\$$9", false)).toBe("ba$ bc$");
  expect(compileJavaPattern("b")?.replace("bb", "x", true)).toBe("xb");
});
