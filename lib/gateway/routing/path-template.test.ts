import { describe, expect, it } from "vitest";
import { bySpecificity, matchPath, parsePathTemplate } from "./path-template";

function match(template: string, path: string) {
  const parsed = parsePathTemplate(template);
  const values = parsed && matchPath(parsed, path);
  return values && { ...values };
}

describe("parsePathTemplate", () => {
  it.each(["pets", "/{proxy+}/more", "/{id", "/a{id}", "/{}"])("refuses %s", (text) => {
    expect(parsePathTemplate(text)).toBeUndefined();
  });
});

describe("matchPath", () => {
  it.each([
    ["/", "/", {}],
    ["/pets", "/pets/", {}],
    ["/pets", "//pets", {}],
    ["/pets/{id}", "/pets/a%2Fb", { id: "a%2Fb" }],
    ["/{proxy+}", "/a//b/c%20d/", { proxy: "a//b/c%20d" }],
    ["/pets/{__proto__}", "/pets/1", JSON.parse('{"__proto__":"1"}')],
  ])("fits %s to %s", (template, path, values) => {
    expect(match(template, path)).toEqual(values);
  });

  it.each([
    ["/", "/pets"],
    ["/pets", "/Pets"],
    ["/pets/{id}", "/pets"],
    ["/pets/{id}", "/pets/1/2"],
    ["/{proxy+}", "/"],
  ])("does not fit %s to %s", (template, path) => {
    expect(match(template, path)).toBeUndefined();
  });
});

describe("bySpecificity", () => {
  it("puts static before parameter before greedy, from the left", () => {
    const texts = ["/{proxy+}", "/a/{proxy+}", "/{x}/b", "/a/{x}", "/a/b", "/a"];
    const sorted = texts.flatMap((text) => parsePathTemplate(text) ?? []).sort(bySpecificity);
    expect(sorted.map(({ text }) => text)).toEqual(["/a", "/a/b", "/a/{x}", "/a/{proxy+}", "/{x}/b", "/{proxy+}"]);
  });
});
