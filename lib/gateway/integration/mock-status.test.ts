import { describe, expect, it } from "vitest";
import { mockStatusOf } from "./mock-status";

describe("mockStatusOf", () => {
  it.each([
    ['{"statusCode": 201}', 201],
    ['{"statusCode": "404"}', 404],
    ["{statusCode: 200}", 200],
    ['{\n  "statusCode" : 500\n\n,}', 500],
  ])("reads %s", (text, status) => {
    expect(mockStatusOf(text)).toBe(status);
  });

  it.each(["", "{}", '{"statusCode": 0}', '{"statusCode": 999}', '{"statusCode": null}', "statusCode"])(
    "finds none in %s",
    (text) => {
      expect(mockStatusOf(text)).toBeUndefined();
    },
  );
});
