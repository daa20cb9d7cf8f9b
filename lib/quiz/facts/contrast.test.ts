import { describe, expect, it } from "vitest";
import { parseNote } from "@/lib/notes/parse";
import { createFactReader } from "./fixtures/fact-reader";

const { factsOf } = createFactReader(parseNote);

const HEAD = ["| Point | SQS | SNS |", "|---|---|---|"];

describe("extractContrasts", () => {
  it("sets the columns of each row against each other", () => {
    const [fact] = factsOf("contrast", ...HEAD, "| Model | pull | push |");
    expect(fact).toMatchObject({
      attribute: "Model",
      sides: [
        { thing: "SQS", value: "pull" },
        { thing: "SNS", value: "push" },
      ],
      source: { line: 3, text: "| Model | pull | push |" },
    });
  });

  it.each(["", "Feature", "aspect", "Property", "Criterion"])("knows a contrast table by the head %j", (head) => {
    const table = [`| ${head} | A | B |`, "|---|---|---|", "| Model | pull | push |"];
    expect(factsOf("contrast", ...table)).toHaveLength(1);
  });

  it("keeps negations", () => {
    const [fact] = factsOf("contrast", ...HEAD, "| Order | not kept | kept |");
    expect(fact?.sides[0]?.value).toBe("not kept");
  });

  it.each(["| Model | push | Push |", "| Model | pull | - |", "| Model | pull | |", "| | pull | push |"])(
    "leaves out the row %j",
    (row) => {
      expect(factsOf("contrast", ...HEAD, row)).toEqual([]);
    },
  );

  it("leaves out tables of things in rows, and skipped ones", () => {
    expect(factsOf("contrast", "| Service | Model | Order |", "|---|---|---|", "| SQS | pull | kept |")).toEqual([]);
    expect(factsOf("contrast", "<!-- skip -->", ...HEAD, "| Model | pull | push |")).toEqual([]);
  });
});
