import { describe, expect, it } from "vitest";
import type { SandboxRequest } from "@/lib/sandbox/gateway";
import { EMPTY_SETUP } from "../page/empty-setup";
import { asCurl } from "./as-curl";

const curlOf = (request: Partial<SandboxRequest>) =>
  asCurl({ ...EMPTY_SETUP, request: { method: "GET", path: "/pets", ...request } });

describe("asCurl", () => {
  it("writes method, address and headers", () => {
    expect(curlOf({ query: "a=1&b=2", headers: [["x-api-key", "k"]] })).toBe(
      "curl -i -X GET 'https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/prod/pets?a=1&b=2' \\\n  -H 'x-api-key: k'",
    );
  });

  it("quotes what a shell would read", () => {
    expect(curlOf({ body: "it's $5" })).toContain(`--data-binary 'it'\\''s $5'`);
  });

  it("names a body of many letters by their number", () => {
    expect(curlOf({ body: { bytes: 11_000_000 } })).toContain("head -c 11000000");
  });

  it("calls a custom domain without the stage", () => {
    expect(curlOf({ host: "api.example.com" })).toContain("'https://api.example.com/pets'");
  });

  it("signs where the request is signed", () => {
    const signature = { state: "valid", caller: "arn", accountId: "1", identityPolicy: "Allow" } as const;
    expect(curlOf({ signature })).toContain("--aws-sigv4 'aws:amz:us-east-1:execute-api'");
  });
});
