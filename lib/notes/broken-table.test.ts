import { expect, it } from "vitest";
import { blocksIn } from "./testing";

const texts = (markdown: string) =>
  blocksIn(markdown).map((block) =>
    block.type === "table"
      ? [block.header, ...block.rows.map(({ cells }) => cells)].map((row) => row.map(({ marked }) => marked))
      : block.type,
  );

it("reads rows without a line of dashes, or with one of another width, as a table", () => {
  expect(texts("| a | **b** |\n| 1 | `2` |")).toEqual([
    [
      ["a", "b"],
      ["1", "`2`"],
    ],
  ]);
  expect(texts("| a | b | c |\n|---|:-:|\n| 1 | 2 |\n| 1 | | 3 | 4 |\n")).toEqual([
    [
      ["a", "b", "c"],
      ["1", "2", ""],
      ["1", "", "3"],
    ],
  ]);
});

it("tells the line of each row", () => {
  expect(blocksIn("\n| a |\n| 1 |\n| 2 |")).toMatchObject([
    { rows: [{ position: { start: { line: 3 } } }, { position: { start: { line: 4 } } }] },
  ]);
});

it("leaves single rows and bars in sentences alone", () => {
  expect(texts("| a | b |\n\na | b\nc | d\n\n|\n|\n")).toEqual(["paragraph", "paragraph", "paragraph"]);
});
