// @vitest-environment happy-dom
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { readDiagram } from "@/lib/notes/parse";
import { DiagramView } from "./diagram-view";

afterEach(cleanup);

function draw(source: string): void {
  const read = readDiagram(source);
  if (!read.ok) throw new Error(read.error.message);
  render(<DiagramView diagram={read.value} />);
}

it("draws a flowchart as one picture with its name, and says every way in words", () => {
  draw("flowchart TD\naccTitle: A check\naccDescr: It may refuse.\na[Check] -->|no| b(403):::fail\na --> c([Backend])");
  expect(screen.getByRole("img", { name: "A check" })).toBeDefined();
  expect(screen.getByText("It may refuse.")).toBeDefined();
  const sentences = within(screen.getByRole("list")).getAllByRole("listitem");
  expect(sentences.map(({ textContent }) => textContent)).toEqual([
    "Check leads to 403 (no).",
    "Check leads to Backend.",
  ]);
});

it("draws a sequence chart, and says every step in words", () => {
  draw(
    "sequenceDiagram\naccTitle: A call\naccDescr: It is answered.\nparticipant a as State\na->>b: call\nNote over a: waits",
  );
  expect(screen.getByRole("img", { name: "A call" })).toBeDefined();
  const sentences = within(screen.getByRole("list")).getAllByRole("listitem");
  expect(sentences.map(({ textContent }) => textContent)).toEqual(["State to b: call.", "State: waits."]);
});
