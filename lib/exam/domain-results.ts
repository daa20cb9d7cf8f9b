import type { Blueprint, DomainResult, EntryResult, PartResult } from "./model";
import { wilson } from "./wilson";

/** Below this the likely range of a share is wider than the differences people want to read from it. */
const FEW = 10;

/** Right answers by domain and task of the blueprint, the scored items given. Tasks without items are left out. */
export function domainResults(blueprint: Blueprint, scored: readonly EntryResult[]): readonly DomainResult[] {
  return blueprint.domains.map((domain) => {
    const inDomain = scored.filter(({ entry }) => entry.domain === domain.id);
    const tasks = domain.tasks.flatMap((task) => {
      const inTask = inDomain.filter(({ entry }) => entry.task === task.id);
      return inTask.length > 0 ? [partResult(task, inTask)] : [];
    });
    return { ...partResult(domain, inDomain), tasks };
  });
}

function partResult(
  { id, title, weight }: Pick<PartResult, "id" | "title" | "weight">,
  results: readonly EntryResult[],
): PartResult {
  const total = results.length;
  const right = results.filter(({ outcome }) => outcome === "right").length;
  return { id, title, weight, right, total, ...wilson(right, total), few: total < FEW };
}
