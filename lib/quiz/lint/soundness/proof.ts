import type { FactIndex } from "../../fact-index";
import type { Fact, FactId } from "../../model";
import { isSame, normalOf, quantityOf } from "../../text-profile";

/** What the proofs go by: the facts of the whole bank, never the writer that made the item. */
export interface Grounds {
  readonly facts: ReadonlyMap<FactId, Fact>;
  readonly index: FactIndex;
}

/** A part of an item that the facts do not bear out: `H1` a key that is not shown right, `H2` a distractor not shown wrong. */
export interface Doubt {
  readonly gate: "H1" | "H2";
  readonly reason: string;
}

export function unproven(text: string): Doubt {
  return { gate: "H1", reason: `no fact shows that “${text}” is right` };
}

export function alsoRight(text: string): Doubt {
  return { gate: "H2", reason: `the facts do not show that “${text}” is wrong` };
}

/** Whether any note says the text of the thing, in these words or as the same amount. */
export function isSaidOf(thing: string, text: string, { index }: Grounds): boolean {
  const said = index.said.get(normalOf(thing));
  if (!said) return false;
  return said.has(normalOf(text)) || (quantityOf(text) !== null && [...said].some((each) => isSame(each, text)));
}

/** The facts that an item names, the asked one first. */
export function factsOf(ids: readonly FactId[], { facts }: Grounds): readonly Fact[] {
  return ids.flatMap((id) => facts.get(id) ?? []);
}
