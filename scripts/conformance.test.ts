import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "..");
const TASK = { Type: "Task", Resource: "arn:aws:lambda:us-east-1:111111111111:function:work", End: true };

const RIGHT = {
  id: "made-up/right",
  family: "task",
  definition: { StartAt: "Work", States: { Work: TASK } },
  input: { n: 1 },
  type: "STANDARD",
  startedBy: "StartExecution",
  context: { stateMachineArn: "arn:aws:states:r:1:stateMachine:m", executionArn: "arn:e:m:e", roleArn: "arn:role" },
  clock: "2025-01-01T00:00:00Z",
  mocks: { Work: [{ output: "<id>", request: { n: 1 } }] },
  placeholders: [{ token: "<id>", pattern: "[0-9]+" }],
  expected: { status: "SUCCEEDED", output: "<id>" },
  trace: { entered: { Work: 1 } },
};

const CASES: Readonly<Record<string, unknown>> = {
  "index.json": { cases: [{ id: RIGHT.id, family: "task" }] },
  "task/right.json": RIGHT,
  "task/wrong-request.json": {
    ...RIGHT,
    id: "made-up/request",
    mocks: { Work: [{ output: "<id>", request: { n: 2 } }] },
  },
  "task/wrong-trace.json": { ...RIGHT, id: "made-up/trace", trace: { entered: { Work: 2 } } },
  "task/no-mock.json": { ...RIGHT, id: "made-up/no-mock", mocks: {} },
  "schemas/excepted.json": { ...RIGHT, id: "made-up/excepted", family: "schemas", features: ["service-schemas"] },
};

const GATEWAY_CASE = {
  id: "made-up/mock",
  certainty: "recorded",
  api: {
    type: "REST",
    resources: {
      "/a": {
        GET: {
          authorizationType: "NONE",
          integration: {
            type: "MOCK",
            requestTemplates: { "application/json": '{"statusCode": 200}' },
            responses: [{ statusCode: "200", selectionPattern: null }],
          },
        },
      },
    },
  },
  request: { method: "GET", path: "/a", headers: {}, query: {} },
  integrationBehaviour: { kind: "none" },
  expected: { status: 200 },
};

const GATEWAY_FILES: Readonly<Record<string, unknown>> = {
  "manifest.json": { cases: 4 },
  "mock.json": {
    family: "mock",
    cases: [
      GATEWAY_CASE,
      { ...GATEWAY_CASE, id: "made-up/wrong", expected: { status: 404 } },
      { ...GATEWAY_CASE, id: "made-up/thrown", certainty: "documented", request: { question: "why" } },
      { ...GATEWAY_CASE, id: "made-up/same", expected: { status: 200, bodyText: "" } },
      { ...GATEWAY_CASE, id: "made-up/seen", certainty: "observed", expected: { status: 418 } },
    ],
  },
};
let folder: string;
let gatewayFolder: string;

beforeAll(() => {
  folder = folderOf(CASES);
  gatewayFolder = folderOf(GATEWAY_FILES);
});

afterAll(() => {
  for (const each of [folder, gatewayFolder]) rmSync(each, { recursive: true });
});

function folderOf(files: Readonly<Record<string, unknown>>): string {
  const made = mkdtempSync(path.join(tmpdir(), "conformance-"));
  for (const [name, value] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(made, name)), { recursive: true });
    writeFileSync(path.join(made, name), JSON.stringify(value));
  }
  return made;
}

function conformance(...args: readonly string[]) {
  const call = ["--import", "tsx", path.join(ROOT, "scripts/conformance.ts"), ...args];
  return spawnSync(process.execPath, call, { cwd: ROOT, encoding: "utf8" });
}

describe("conformance", { timeout: 60_000 }, () => {
  it("counts by the result, names the cases that fail with the first difference, and fails with them", () => {
    const { status, stdout } = conformance("asl", folder);
    expect(stdout).toContain('made-up/request\n         request of "Work"/n: expected 2, was 1');
    expect(stdout).toContain('made-up/no-mock\n         call of "Work": expected nothing, was {"n":1}');
    expect(stdout).toMatch(/^task +2\/4 +– +1\/4 +–$/m);
    expect(stdout).toContain("Excepted, for they need the response schemas of AWS services: 1");
    expect(stdout.trimEnd().split("\n").at(-1)).toBe("2 passed, 2 failed");
    expect(status).toBe(1);
  });

  it("counts by a higher level where asked for, and writes the verdicts", () => {
    const json = path.join(folder, "out");
    const { stdout } = conformance("asl", folder, "--level", "trace", "--json", json);
    expect(stdout.trimEnd().split("\n").at(-1)).toBe("1 passed, 3 failed");
    expect(JSON.parse(readFileSync(json, "utf8"))).toMatchObject({ level: "trace", passed: 1, failed: 3 });
  });

  it("passes when the cases asked for pass", () => {
    const { status, stdout } = conformance("asl", folder, "--only", "made-up/right");
    expect(stdout.trimEnd().split("\n").at(-1)).toBe("1 passed, 0 failed");
    expect(status).toBe(0);
  });

  it("counts the gateway by binding certainties, and tells the others apart", () => {
    const { status, stdout } = conformance("gateway", gatewayFolder);
    expect(stdout).toContain("recorded        made-up/wrong\n                status: expected 404, was 200");
    expect(stdout).toContain('documented      made-up/thrown\n                the engine: expected "no exception"');
    expect(stdout).toMatch(/^mock +2\/4 +– +0\/1$/m);
    expect(stdout.trimEnd().split("\n").at(-1)).toBe("2 passed, 2 failed");
    expect(status).toBe(1);
  });

  it("does not fail for certainties that don't bind", () => {
    const { status, stdout } = conformance("gateway", gatewayFolder, "--only", "made-up/s");
    expect(stdout).toContain("observed        made-up/seen");
    expect(stdout.trimEnd().split("\n").at(-1)).toBe("1 passed, 0 failed");
    expect(status).toBe(0);
  });

  it("refuses a call that makes no sense", () => {
    expect(conformance("asl").status).toBe(2);
    expect(conformance("other", folder).stderr).toContain('There is no engine "other" to try.');
    expect(conformance("gateway", gatewayFolder, "--level", "trace").stderr).toContain('There is no level "trace".');
    expect(conformance("asl", folder, "--level", "most").stderr).toContain('There is no level "most".');
  });
});
