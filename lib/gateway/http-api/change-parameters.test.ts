import { describe, expect, it } from "vitest";
import { type Change, changeParameters } from "./change-parameters";

function change(action: Change["action"], name: string, value: string | undefined): Change {
  return { action, location: "header", name, value, expression: "unparsable" };
}

describe("changeParameters", () => {
  const headers = [
    ["X-A", "1"],
    ["x-b", "2"],
  ] as const;

  it.each([
    [change("append", "x-a", "9"), ["X-A=1", "x-b=2", "x-a=9"]],
    [change("overwrite", "x-a", "9"), ["x-b=2", "x-a=9"]],
    [change("remove", "x-a", undefined), ["x-b=2"]],
    [change("overwrite", "x-a", undefined), ["X-A=1", "x-b=2"]],
  ])("carries out %j", (each, result) => {
    expect(changeParameters(headers, [each], "header").map((pair) => pair.join("="))).toEqual(result);
  });
});
