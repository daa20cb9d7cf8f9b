import { expect, it } from "vitest";
import { MISCONCEPTIONS } from "@/lib/asl";
import { parseMisconceptions } from "./parse-misconceptions";

const table = (names: readonly string[]) =>
  [
    "# Ideas",
    "",
    "| Idea | Belief | Truth |",
    "| --- | --- | --- |",
    ...names.map((name) => `| \`${name}\` | B. | \`T\`. |`),
  ].join("\n");

it("gives belief and truth for every idea that the engine knows", () => {
  const words = parseMisconceptions(table(MISCONCEPTIONS), "x.md");
  expect(words.ok && words.value["backoff-is-linear"]).toEqual({ belief: "B.", truth: "`T`." });
});

it("refuses a table that lacks one, or has one too many", () => {
  const [first, ...rest] = MISCONCEPTIONS;
  const words = parseMisconceptions(table([...rest, "moon-is-cheese"]), "x.md");
  expect(words.ok ? [] : words.error.map(({ message }) => message)).toEqual([
    `The table lacks the idea \`${first}\`.`,
    "The engine knows no idea `moon-is-cheese`.",
  ]);
});
