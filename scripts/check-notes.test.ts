import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "..");
let folder: string;

/** Its weights add up to 90. */
const EXAM = `---
exam: AAA-C01
track: Made up
tasks: [AAA-C01]
pass: 720
raw-cut: 70
types: [multiple-choice]
multiple-response: 0
---

| No. | Domain or task | Weight |
| --- | --- | --- |
| 1 | Build | 90 |
| 1.1 | Build one | 1 |

| Form | Scored | Unscored | Minutes |
| --- | --- | --- | --- |
| Quick | 10 | 0 | 20 |
`;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "check-notes-"));
  mkdirSync(path.join(folder, "good"));
  mkdirSync(path.join(folder, "bad notes"));
  mkdirSync(path.join(folder, "figures"));
  mkdirSync(path.join(folder, "bad exam", "exams"), { recursive: true });
  writeFileSync(path.join(folder, "good", "one.md"), "# One\n\n- **A**: b\n\n##\n");
  writeFileSync(path.join(folder, "bad notes", "two.md"), "# Two\n\nSee [one](one.md).\n");
  writeFileSync(path.join(folder, "figures", "three.md"), "# Three\n\nAt most 256 KiB.\n\n[gone](gone.md)\n");
  writeFileSync(path.join(folder, "bad exam", "exams", "aaa-c01.md"), EXAM);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function check(...args: string[]) {
  const call = ["--import", "tsx", path.join(ROOT, "scripts/check-notes.ts"), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, call, { cwd: ROOT, encoding: "utf8" });
  return { status, stdout, stderr };
}

describe("check:notes", { timeout: 60_000 }, () => {
  it("finds nothing at all to say about our own notes", () => {
    expect(check().stdout).toMatch(/\n\d+ notes: 0 errors, 0 warnings, 0 infos\n$/);
  });

  it("prints reading times, what it finds and a summary, and succeeds without errors", () => {
    expect(check(path.join(folder, "good"))).toMatchObject({
      status: 0,
      stdout:
        "one.md takes 1 min to read\none.md:5:1 warning heading-empty The heading has no words. — " +
        "Write what the section is about, or remove the heading.\n1 notes: 0 errors, 1 warnings, 0 infos\n",
    });
  });

  it("fails on errors, and prints them as data when asked", () => {
    const { status, stdout } = check(path.join(folder, "bad notes"), "--json");
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([
      { file: "two.md", rule: "link-dead", severity: "error", position: { start: { line: 3, column: 5 } } },
    ]);
  });

  it("lists numbers and error codes when asked, and succeeds whatever is wrong with the notes", () => {
    const { status, stdout } = check(path.join(folder, "figures"), "--numbers");
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: "# three.md\n# source: none\nthree.md:3\t256 KiB\tAt most 256 KiB.\n\n",
    });
  });

  it("fails on an exam whose weights do not add up, at file and line", () => {
    const { status, stdout } = check(path.join(folder, "bad exam"));
    expect(status).toBe(1);
    expect(stdout).toContain("exams/aaa-c01.md:11:1 error blueprint-weights The weights of the domains add up to 90");
  });

  it("says so when there is no such folder or option", () => {
    expect(check(path.join(folder, "none"))).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringContaining("There is no folder"),
    });
    expect(check("--jsn")).toMatchObject({ status: 2, stderr: expect.stringContaining("Usage: npm run check:notes") });
  });
});
