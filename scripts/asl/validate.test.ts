import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "../..");
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "asl-validate-"));
  const placeholder = "$".concat("{Pause}");
  const good = `{"StartAt":"Rest","States":{"Rest":{"Type":"Wait","Seconds":${placeholder},"End":true}}}`;
  writeFileSync(path.join(folder, "good.asl.json"), good);
  writeFileSync(
    path.join(folder, "bad.asl.json"),
    '{\n  "StartAt": "A",\n  "States": {"A": {"Type": "Pass", "Nxt": "A", "End": true}}\n}',
  );
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the command on files of the folder, which its answer leaves out. */
function validate(files: readonly string[], ...flags: readonly string[]) {
  const paths = files.map((file) => path.join(folder, file));
  const call = ["--import", "tsx", path.join(ROOT, "scripts/asl.ts"), "validate", ...paths, ...flags];
  const { status, stdout, stderr } = spawnSync(process.execPath, call, { cwd: ROOT, encoding: "utf8" });
  const short = (text: string): string => text.replaceAll(folder + path.sep, "");
  return { status, stdout: short(stdout), stderr: short(stderr) };
}

describe("asl validate", { timeout: 60_000 }, () => {
  it("prints file, line, column, severity, code, message and advice, and fails on errors", () => {
    expect(validate(["good.asl.json", "bad.asl.json"])).toMatchObject({
      status: 1,
      stdout:
        "bad.asl.json:3:36 ERROR SCHEMA_VALIDATION_FAILED Field 'Nxt' is not supported at /States/A — " +
        'Did you mean "Next"?\n2 files: 1 errors, 0 warnings\n',
    });
  });

  it("understands placeholders, and prints data when asked", () => {
    const { status, stdout } = validate(["good.asl.json"], "--json");
    expect([status, JSON.parse(stdout)]).toEqual([0, { "good.asl.json": [] }]);
  });

  it("tells a wrong call from a wrong definition", () => {
    expect(validate([])).toMatchObject({ status: 2 });
    expect(validate(["none.asl.json"])).toMatchObject({ status: 2, stderr: '"none.asl.json" cannot be read.\n' });
  });
});
