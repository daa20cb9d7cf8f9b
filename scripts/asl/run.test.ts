import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "../..");
const WORK = "arn:aws:lambda:us-east-1:111111111111:function:work";
const RETRY = [{ ErrorEquals: ["Busy"], IntervalSeconds: 2, MaxAttempts: 1 }];

const FILES: Readonly<Record<string, unknown>> = {
  "work.asl.json": {
    StartAt: "Work",
    States: { Work: { Type: "Task", Resource: WORK, Retry: RETRY, ResultPath: "$.out", End: true } },
  },
  "bad.asl.json": { StartAt: "A", States: { A: { Type: "Pass", Next: "B" } } },
  "input.json": { order: 7 },
  "mocks.json": { Work: [{ error: "Busy" }, { output: "done", seconds: 3 }] },
  "broken.json": { Work: [{ err: "Busy" }] },
};
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "asl-run-"));
  for (const [name, value] of Object.entries(FILES)) writeFileSync(path.join(folder, name), JSON.stringify(value));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the command on files of the folder, which its answer leaves out. */
function run(...args: readonly string[]) {
  const given = args.map((arg) => (arg.endsWith(".json") ? path.join(folder, arg) : arg));
  const call = ["--import", "tsx", path.join(ROOT, "scripts/asl.ts"), "run", ...given];
  const { status, stdout, stderr } = spawnSync(process.execPath, call, { cwd: ROOT, encoding: "utf8" });
  return { status, stdout, stderr: stderr.replaceAll(folder + path.sep, "") };
}

describe("asl run", { timeout: 60_000 }, () => {
  it("prints how the execution ended, with its history where asked for", () => {
    const { status, stdout } = run("work.asl.json", "--input", "input.json", "--mocks", "mocks.json", "--history");
    const lines = stdout.split("\n");
    expect(lines).toContain('  5 ← 4   0s LambdaFunctionFailed {"error":"Busy"}');
    expect(stdout).toContain("SUCCEEDED after 5 virtual seconds");
    expect(JSON.parse(stdout.slice(stdout.indexOf("\n{")))).toEqual({ order: 7, out: "done" });
    expect(status).toBe(0);
  });

  it("fails when the execution does", () => {
    const { status, stdout } = run("work.asl.json");
    expect(stdout).toMatch(/^FAILED after 0 virtual seconds/);
    expect(stdout).toContain("Cloudrill.NoOutcome");
    expect(status).toBe(1);
  });

  it("says where the definition or the mocks are wrong", () => {
    const definition = run("bad.asl.json");
    expect(definition.stderr).toMatch(/^bad\.asl\.json:1:\d+ MISSING_TRANSITION_TARGET /);
    expect(definition.status).toBe(2);
    const mocks = run("work.asl.json", "--mocks", "broken.json");
    expect(mocks.stderr).toContain("broken.json /Work/0/err");
    expect(mocks.status).toBe(2);
    expect(run("none.json").stderr).toContain('"none.json" cannot be read.');
  });
});
