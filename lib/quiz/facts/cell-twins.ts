import type { Fact, FactId } from "../model";

/**
 * A cell that holds an amount is two facts: the value of a thing and a limit. They are one thing to know, so what
 * asks for the limit asks for the cell. Gives the cell's fact for each such limit.
 */
export function cellTwins(facts: readonly Fact[]): ReadonlyMap<FactId, FactId> {
  const cells = new Map<string, FactId>();
  for (const fact of facts) {
    if (fact.kind === "mapping") cells.set(cellKey(fact, `${fact.attribute}, ${fact.subject}`), fact.id);
  }
  const twins = facts.flatMap((fact): [FactId, FactId][] => {
    const cell = fact.kind === "limit" ? cells.get(cellKey(fact, fact.subject)) : undefined;
    return cell ? [[fact.id, cell]] : [];
  });
  return new Map(twins);
}

/** A limit of a cell is named by column and row, and may go on with what it measures. */
function cellKey({ source }: Fact, name: string): string {
  return `${source.noteId}\n${source.line}\n${name.replace(/, (?:size|length|duration)$/, "")}`;
}
