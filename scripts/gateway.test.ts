import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "..");
const DOCUMENT = `openapi: 3.0.1
info: { title: Pets, version: "1" }
paths:
  /pets:
    get:
      x-amazon-apigateway-integration:
        type: aws_proxy
        httpMethod: POST
        uri: arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:pets/invocations
`;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "gateway-"));
  writeFileSync(path.join(folder, "pets.yaml"), DOCUMENT);
  writeFileSync(path.join(folder, "bad.yaml"), "openapi: 3.0.1\npaths: 7\n");
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function gateway(file: string, ...args: readonly string[]) {
  const call = ["--import", "tsx", path.join(ROOT, "scripts/gateway.ts"), path.join(folder, file), ...args];
  return spawnSync(process.execPath, call, { cwd: ROOT, encoding: "utf8" });
}

describe("gateway", { timeout: 60_000 }, () => {
  it("prints what each phase did, and what the client gets", () => {
    const { status, stdout } = gateway("pets.yaml", "GET /pets?type=cat", "--backend", "lambda-error");
    expect(stdout).toMatch(/^✓ route {2,}\S/m);
    expect(stdout).toMatch(/^● integration-response {2,}\S/m);
    expect(stdout).toContain("\n502 (INTEGRATION_FAILURE)\n");
    expect(stdout.trimEnd().split("\n").at(-1)).toBe('{"message":"Internal server error"}');
    expect(status).toBe(0);
  });

  it("names what is wrong with a document, and where", () => {
    const { status, stderr } = gateway("bad.yaml", "GET /pets");
    expect(stderr).toMatch(/bad\.yaml:2:\d+ \S/);
    expect(status).toBe(2);
  });

  it("refuses a call that makes no sense", () => {
    expect(gateway("pets.yaml", "GET").stderr).toContain('"GET" is no request.');
    expect(gateway("pets.yaml", "GET /pets", "--backend", "magic").stderr).toContain('There is no backend "magic".');
    expect(gateway("nowhere.yaml", "GET /pets").status).toBe(2);
  });
});
