import { closestName } from "@/lib/util";
import type { Finding } from "../finding";
import type { Block, Directive } from "../model";
import { blocksOf } from "../visit";
import type { Rule } from "./rule";

/** A wording that names a column or part which the block under it does not have. */
export const askPlaceholderUnknown: Rule = {
  name: "ask-placeholder-unknown",
  severity: "error",
  *check({ note }): Generator<Finding> {
    for (const block of blocksOf(note)) {
      for (const directive of block.directives) if (directive.name === "ask") yield* checkWording(directive, block);
    }
  },
};

function* checkWording(directive: Directive, block: Block): Generator<Finding> {
  const known = placeholdersOf(block);
  const argument = directive.argument === null || block.type !== "table" ? [] : [directive.argument];
  for (const name of new Set([...argument, ...placeholdersIn(directive.value)])) {
    if (!known.includes(name)) yield { position: directive.position, ...advice(name, known) };
  }
}

/** What may stand in braces; empty where nothing may. */
function placeholdersOf(block: Block): readonly string[] {
  if (block.type === "table") return block.header.map(({ text }) => text);
  const hasTerms = block.type === "list" || (block.type === "paragraph" && block.term !== null);
  return hasTerms ? ["term", "definition"] : [];
}

/** Names in braces; code and `${…}` are left alone. */
function placeholdersIn(wording: string): readonly string[] {
  const words = wording.replace(/`[^`]*`/g, "");
  return Array.from(words.matchAll(/(?<![${])\{([^{}]+)\}/g), ([, name = ""]) => name.trim());
}

function advice(name: string, known: readonly string[]): Pick<Finding, "message" | "fix"> {
  const meant = known.find((other) => other.toLowerCase() === name.toLowerCase()) ?? closestName(name, known);
  const message = `There is no \`${name}\` in the block under this wording${meant === null ? "" : `; did you mean \`${meant}\`?`}`;
  const names = known.map((other) => `\`{${other}}\``).join(", ");
  const fix = known.length === 0 ? "Write the wording without braces." : `Use one of ${names}.`;
  return { message: meant === null ? `${message}.` : message, fix };
}
