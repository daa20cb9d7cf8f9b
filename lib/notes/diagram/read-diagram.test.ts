import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDiagram } from "./read-diagram";

const WORDS = "accTitle: T\naccDescr: D\n";
const flow = (lines: string) => readDiagram(`flowchart TD\n${WORDS}${lines}`);
const sequence = (lines: string) => readDiagram(`sequenceDiagram\n${WORDS}${lines}`);

describe("a flowchart", () => {
  it("gives boxes in the order of their names, and the ways between them", () => {
    expect(flow("a([Start]) --> b[One<br>Two]:::fail\nb -.->|no| c")).toEqual({
      ok: true,
      value: {
        type: "flowchart",
        title: "T",
        description: "D",
        nodes: [
          { id: "a", label: ["Start"], shape: "pill", fails: false },
          { id: "b", label: ["One", "Two"], shape: "box", fails: true },
          { id: "c", label: ["c"], shape: "box", fails: false },
        ],
        edges: [
          { from: "a", to: "b", label: null, dotted: false },
          { from: "b", to: "c", label: "no", dotted: true },
        ],
      },
    });
  });

  it("takes the label from whichever line gives it, and reads chains and quotes", () => {
    const read = flow('a --> b --> c\nb("Has (brackets)")\n%% a comment');
    expect(read.ok && read.value).toMatchObject({
      nodes: [{ id: "a" }, { id: "b", label: ["Has (brackets)"], shape: "round" }, { id: "c" }],
      edges: [{}, {}],
    });
  });

  it("names the line that is not understood", () => {
    expect(flow("a --> b\na ==> b")).toMatchObject({ ok: false, error: { line: 4 } });
    expect(flow("a -->")).toMatchObject({ ok: false, error: { line: 3 } });
  });
});

describe("a sequence chart", () => {
  it("gives those who take part, messages, answers and notes", () => {
    expect(sequence("participant a as A state\na->>b: call\nb-->>a: done\nNote over a,b: wait")).toMatchObject({
      ok: true,
      value: {
        actors: [
          { id: "a", label: "A state" },
          { id: "b", label: "b" },
        ],
        steps: [
          { type: "message", from: "a", to: "b", text: "call", reply: false },
          { type: "message", from: "b", to: "a", text: "done", reply: true },
          { type: "note", over: ["a", "b"], text: "wait" },
        ],
      },
    });
  });

  it("names the line that is not understood", () => {
    expect(sequence("loop each\na->>b: x")).toMatchObject({ ok: false, error: { line: 3 } });
  });
});

describe("any figure", () => {
  it("needs its words", () => {
    expect(readDiagram("flowchart TD\naccTitle: T\na --> b")).toMatchObject({ ok: false, error: { line: 0 } });
  });

  it("shows something", () => {
    for (const read of [flow(""), sequence("")]) expect(read).toMatchObject({ ok: false, error: { line: 0 } });
  });

  it("is of a kind that is drawn, and no longer than is read", () => {
    expect(readDiagram(`pie\n${WORDS}`)).toMatchObject({ ok: false, error: { line: 0 } });
    expect(flow("a --> b\n".repeat(100))).toMatchObject({ ok: false });
    expect(flow(`a[${"x".repeat(300)}]`)).toMatchObject({ ok: false, error: { line: 3 } });
  });

  it("gives a figure or a fault for any text", () => {
    const line = fc.string({ unit: fc.constantFrom(...'ab[]()|->.:" ,{}<br>'), maxLength: 60 });
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        for (const read of [flow(lines.join("\n")), sequence(lines.join("\n"))]) expect(typeof read.ok).toBe("boolean");
      }),
    );
  });
});
