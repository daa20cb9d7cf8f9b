import type { Block, Directive, Section } from "@/lib/notes";
import type { FactMaker } from "./fact-maker";

/** A block with what an extractor needs to know of its surroundings. */
export interface Scope<B extends Block = Block> {
  readonly block: B;
  readonly section: Section;
  /** The block above under the same heading or item. */
  readonly above: Block | undefined;
  readonly below: Block | undefined;
  /** Label of the list item under which the block is nested. */
  readonly parent: string | null;
  /** Terms, in lower case, that several items of the list around give a value to: attributes of the parent. */
  readonly attributes: ReadonlySet<string>;
  /** Names the block among its like in the note, for grouping; it stays while the words above the block stay. */
  readonly group: string;
  readonly make: FactMaker;
}

/** Wordings for the block as a whole. */
export function plainAsks(directives: readonly Directive[]): readonly string[] {
  return directives.filter(({ name, argument }) => name === "ask" && argument === null).map(({ value }) => value);
}

/** Fills `{name}` placeholders, whatever their case; null when one is unknown or empty. */
export function fillPlaceholders(template: string, lookUp: (name: string) => string | undefined): string | null {
  let known = true;
  const filled = template.replace(/\{([^{}]{1,80})\}/g, (_, name: string) => {
    const value = lookUp(name.trim().toLowerCase());
    if (!value) known = false;
    return value ?? "";
  });
  return known ? filled : null;
}

/** Names of the placeholders in a wording, in lower case. */
export function placeholdersOf(template: string): readonly string[] {
  return [...template.matchAll(/\{([^{}]{1,80})\}/g)].map((match) => (match[1] ?? "").trim().toLowerCase());
}
