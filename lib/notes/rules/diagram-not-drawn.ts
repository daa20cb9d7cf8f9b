import { readDiagram } from "../diagram/read-diagram";
import type { Finding } from "../finding";
import { blocksOf } from "../visit";
import type { Rule } from "./rule";

/** A figure that we cannot draw: it is shown as code. */
export const diagramNotDrawn: Rule = {
  name: "diagram-not-drawn",
  severity: "warning",
  *check({ note, source }): Generator<Finding> {
    for (const block of blocksOf(note)) {
      if (block.type !== "code" || block.language !== "mermaid") continue;
      const read = readDiagram(block.value);
      if (read.ok) continue;
      const { start, end } = block.position;
      yield {
        position: source.line(Math.min(start.line + 1 + read.error.line, end.line)),
        message: read.error.message,
        fix: "Write a `flowchart TD` or a `sequenceDiagram` with `accTitle` and `accDescr`, as the README shows.",
      };
    }
  },
};
