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
    expect(await said("```json\n{\n```\n\n```apigw\n{\n```\n")).toEqual([]);
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
