import { readFileSync } from "node:fs";
import path from "node:path";

/** A case that is believed to be wrong itself, and why. It counts like every other. */
interface Disputed {
  readonly id: string;
  readonly evidence: string;
}

/** Lines on those of the cases that are disputed. */
export function disputedLines(cases: readonly { readonly id: string }[]): readonly string[] {
  const disputed: readonly Disputed[] = JSON.parse(
    readFileSync(path.join(import.meta.dirname, "disputed.json"), "utf8"),
  );
  const told = disputed.filter(({ id }) => cases.some((each) => each.id === id));
  const lines = told.map(({ id, evidence }) => `  ${id}: ${evidence}`);
  return lines.length === 0 ? [] : ["Disputed, and counted all the same:", ...lines];
}
