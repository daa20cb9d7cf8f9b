import { describe, expect, it } from "vitest";
import { parseNote } from "@/lib/notes/parse";
import { checkFences } from "./check-fences";

const PASS = '{ "StartAt": "A", "States": { "A": { "Type": "Pass", "End": true } } }';

/** What is said of a note: rule, and the words that are pointed at. */
async function said(markdown: string): Promise<readonly string[]> {
  const note = parseNote(markdown, "topic/note.md");
  const text = note.lines.join("\n");
  const found = await checkFences([note]);
  return found.map(({ rule, position, file }) => {
    expect(file).toBe("topic/note.md");
    const { start, end } = position;
    expect(
      text
        .split("\n")
        .slice(0, start.line - 1)
        .join("\n").length +
        (start.line > 1 ? 1 : 0) +
        start.column -
        1,
    ).toBe(start.offset);
    return `${rule} ${start.line}: ${text.slice(start.offset, end.offset)}`;
  });
}

const fence = (info: string, code: string) => `# Note\n\n\`\`\`asl ${info}\n${code}\n\`\`\`\n`;

describe("checkFences", () => {
  it("is content with a fence that does what it says", async () => {
    expect(await said(fence('input={"a": "\\"q\\""} expect={"output": {"a": "\\"q\\""}}', PASS))).toEqual([]);
  });

  it("leaves other languages alone", async () => {
    expect(await said("```json\n{\n```\n")).toEqual([]);
  });

  it("points at a field that can't be used", async () => {
    expect(await said(fence("expect=succeeded height=1", PASS))).toEqual(["sandbox-field 3: height=1"]);
  });

  it("points into the definition, in lists and quotes too", async () => {
    const broken = PASS.replace('"End": true', '"Next": "B"').replace("} } }", '}, "E": { "Type": "Succeed" } } }');
    expect(await said(fence("", broken))).toEqual(['sandbox-definition 4: "B"', expect.stringContaining('"E"')]);
    const listed = `- Item\n\n  \`\`\`asl\n  ${broken}\n  \`\`\`\n`;
    expect((await said(listed))[0]).toBe('sandbox-definition 4: "B"');
    const quoted = `> [!NOTE]\n> \`\`\`asl\n> ${broken}\n> \`\`\`\n`;
    expect((await said(quoted))[0]).toBe('sandbox-definition 3: "B"');
  });

  it("points at the fence whose run ends otherwise", async () => {
    const [told, ...more] = await said(fence('expect={"output": 1, "seconds": 0}', PASS));
    expect(told).toMatch(/^sandbox-outcome 3: ```asl/);
    expect(more).toEqual([]);
  });

  it("takes a definition that is meant to be refused, and only that", async () => {
    expect(await said(fence("expect=invalid", "{"))).toEqual([]);
    expect(await said(fence("expect=invalid", PASS))).toEqual([expect.stringMatching(/^sandbox-outcome 3/)]);
  });

  it("refuses a run without an end", async () => {
    const loop = `{"StartAt": "L", "States": {
      "L": {"Type": "Choice", "Choices": [{"Variable": "$.go", "IsPresent": true, "Next": "E"}], "Default": "L"},
      "E": {"Type": "Succeed"}}}`;
    expect(await said(fence("type=express", loop))).toEqual([expect.stringMatching(/^sandbox-outcome 3/)]);
  });
});

describe("checkFences with a case of API Gateway", () => {
  const CASE = {
    api: { type: "REST", resources: { "/a": { GET: { integration: { type: "AWS_PROXY" } } } } },
    request: { path: "/b" },
    backend: { kind: "none" },
    expected: { status: 403, answeredBy: "route" },
  };
  const apigw = (info: string, value: unknown) =>
    `# Note\n\n\`\`\`apigw ${info}\n${JSON.stringify(value, null, 2)}\n\`\`\`\n`;

  it("is content with one whose answers are as expected", async () => {
    expect(await said(apigw("predict=status edit=request height=600", CASE))).toEqual([]);
  });

  it("points at a field that can't be used", async () => {
    expect(await said(apigw("predict=body edit=none", CASE))).toEqual(["sandbox-field 3: predict=body"]);
  });

  it("points into the case", async () => {
    expect(await said(apigw("", { ...CASE, backend: { kind: "none", spare: 1 } }))).toEqual([
      expect.stringMatching(/^sandbox-definition \d+: "spare"/),
    ]);
    expect(await said("```apigw\n{\n```\n")).toEqual([expect.stringMatching(/^sandbox-definition 1: /)]);
    expect(await said(apigw("", { ...CASE, expected: { state: 1 } }))).toEqual([
      expect.stringMatching(/^sandbox-definition \d+: "expected"/),
    ]);
  });

  it("points at what is expected and not so", async () => {
    expect(await said(apigw("", { ...CASE, expected: { status: 404 } }))).toEqual([
      expect.stringMatching(/^sandbox-outcome \d+: "expected"/),
    ]);
    const steps = { ...CASE, request: { steps: [{ path: "/a" }, { path: "/b" }] } };
    expect(await said(apigw("", { ...steps, expected: { perStep: [{ status: 200 }, { status: 200 }] } }))).toEqual([
      expect.stringMatching(/^sandbox-outcome \d+: /),
    ]);
    expect(await said(apigw("", { ...steps, expected: { status: 200 } }))).toEqual([
      expect.stringMatching(/^sandbox-definition \d+: "expected"/),
    ]);
  });
});
