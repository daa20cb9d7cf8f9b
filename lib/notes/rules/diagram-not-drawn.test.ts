import { expect, it } from "vitest";
import { diagramNotDrawn } from "./diagram-not-drawn";
import { findingsOf } from "./rule-tester";

it("names the line that is not understood", () => {
  const fence = "text\n\n```mermaid\nflowchart TD\naccTitle: T\naccDescr: D\na --> b\na ==> b\n```\n";
  expect(findingsOf(diagramNotDrawn, fence)).toEqual(["8:1 `a ==> b` is no chain of boxes and arrows."]);
});

it("names a kind of figure that is not drawn", () => {
  expect(findingsOf(diagramNotDrawn, "```mermaid\npie\naccTitle: T\naccDescr: D\n```\n")).toEqual([
    "2:1 Only `flowchart TD` and `sequenceDiagram` are drawn.",
  ]);
});

it("accepts what is drawn, and other code", () => {
  const fence = "```mermaid\nflowchart TD\naccTitle: T\naccDescr: D\na --> b\n```\n\n```text\npie\n```\n";
  expect(findingsOf(diagramNotDrawn, fence)).toEqual([]);
});
