import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { assertNever } from "@/lib/util";
import type { Block, ListItem, Note } from "./model";
import { parseNote } from "./parse";

// Pairs of `<name>.md` and `<name>.json`. `UPDATE=1` writes the JSON anew (`npm run format` sets it
// compactly); the change is reviewed in the diff.

const FOLDER = path.join(import.meta.dirname, "fixtures");
const names = readdirSync(FOLDER).flatMap((file) => (file.endsWith(".md") ? [file.slice(0, -3)] : []));

it.each(names)("reads the note %s as before", (name) => {
  const expected = path.join(FOLDER, `${name}.json`);
  const note = parseNote(readFileSync(path.join(FOLDER, `${name}.md`), "utf8"), `topic/${name}.md`);
  const summary = summarise(note);
  if (process.env.UPDATE === "1") writeFileSync(expected, `${JSON.stringify(summary, null, 2)}\n`);
  expect(summary).toEqual(JSON.parse(readFileSync(expected, "utf8")));
});

/** A note as lines that a person can compare with the Markdown: `line kind content`. */
function summarise({ meta, sections, diagnostics }: Note) {
  return {
    meta,
    sections: sections.map(({ id, title, path: titles, position, blocks }) => ({
      heading: `${position.start.line}-${position.end.line} #${id} ${title.marked}`,
      path: titles,
      blocks: blocks.flatMap((block) => lines(block, "")),
    })),
    diagnostics: diagnostics.map(
      ({ position, rule, message }) => `${position.start.line}:${position.start.column} ${rule} ${message}`,
    ),
  };
}

function lines(block: Block, indent: string): readonly string[] {
  const asked = block.directives.map(({ name, value }) => ` <${name} ${value}>`).join("");
  const head = `${indent}${block.position.start.line} ${block.type}${asked}`;
  const inner = `${indent}  `;
  switch (block.type) {
    case "paragraph":
      return [`${head}: ${leaf(block)}`];
    case "list":
      return [
        `${head}${block.ordered ? ` from ${block.start}` : ""}`,
        ...block.items.flatMap((item) => itemLines(item, inner)),
      ];
    case "table":
      return [
        head,
        ...[block.header, ...block.rows.map(({ cells }) => cells)].map(
          (cells) => `${inner}${cells.map(({ marked }) => marked).join(" | ")}`,
        ),
      ];
    case "callout":
      return [
        `${head} ${block.kind} ${block.label} ${block.title?.marked ?? ""}`,
        ...block.blocks.flatMap((nested) => lines(nested, inner)),
      ];
    case "quote":
      return [head, ...block.blocks.flatMap((nested) => lines(nested, inner))];
    case "code":
      return [`${head} ${block.language}: ${block.value}`];
    case "html":
      return [`${head}: ${block.value}`];
    case "divider":
      return [head];
    default:
      return assertNever(block);
  }
}

function itemLines(item: ListItem, indent: string): readonly string[] {
  const tick = item.checked === null ? "-" : `- [${item.checked ? "x" : " "}]`;
  return [`${indent}${tick} ${leaf(item)}`, ...item.children.flatMap((block) => lines(block, `${indent}  `))];
}

function leaf({ content, term, card }: Pick<ListItem, "content" | "term" | "card">): string {
  const clozes = content.clozes.map(({ answer, hint }) => ` {${answer}|${hint}}`).join("");
  const words = `${content.marked}${clozes}`;
  if (card !== null) return `CARD ${card.front.marked} / ${card.back.marked}`;
  return term === null ? words : `TERM ${term.name.marked} ${term.separator} ${term.definition.marked}${clozes}`;
}
