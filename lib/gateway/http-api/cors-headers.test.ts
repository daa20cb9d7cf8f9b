import { describe, expect, it } from "vitest";
import { corsHeaders } from "./cors-headers";

describe("corsHeaders", () => {
  it.each([
    [["https://a.example"], "https://a.example", "https://a.example"],
    [["https://*"], "https://a.example", "https://a.example"],
    [["*"], "https://a.example", "*"],
    [["https://*"], "http://a.example", undefined],
    [["https://a.example"], undefined, undefined],
  ])("lets %j answer %s with %s", (allowOrigins, origin, allowed) => {
    expect(Object.fromEntries(corsHeaders({ allowOrigins }, origin, false))["access-control-allow-origin"]).toBe(
      allowed,
    );
  });

  it("tells methods and headers to a preflight, and what is exposed to the call itself", () => {
    const cors = {
      allowOrigins: ["*"],
      allowMethods: ["GET"],
      allowHeaders: ["x-a"],
      exposeHeaders: ["x-b"],
      maxAge: 5,
    };
    const names = (isPreflight: boolean) => corsHeaders(cors, "https://a.example", isPreflight).map(([name]) => name);
    expect(names(true)).toEqual([
      "access-control-allow-origin",
      "access-control-allow-methods",
      "access-control-allow-headers",
      "access-control-max-age",
    ]);
    expect(names(false)).toEqual(["access-control-allow-origin", "access-control-expose-headers"]);
  });
});
