import type { Item } from "@/lib/quiz";
import type { Blueprint } from "./model";

/** An item with the places of the blueprint that it can fill. */
export interface Candidate {
  readonly item: Item;
  /** Ids of tasks, such as `2.1`; one or more. */
  readonly tasks: readonly string[];
  readonly domains: readonly string[];
}

/** The items that a blueprint can ask: of its topics and types, with a task that it lists. Linear in the bank. */
export function candidatesFor(items: readonly Item[], blueprint: Blueprint): readonly Candidate[] {
  const types = new Set(blueprint.itemTypes);
  const topics = new Set(blueprint.topics);
  const places = createPlaces(blueprint);
  const candidates: Candidate[] = [];
  for (const item of items) {
    if (!types.has(item.type) || (topics.size > 0 && !topics.has(item.topic))) continue;
    const place = places(item.tasks);
    if (place.tasks.length > 0) candidates.push({ item, ...place });
  }
  return candidates;
}

type Places = Pick<Candidate, "tasks" | "domains">;

/** Items of one note have the same list of tasks, so each list is read once. */
function createPlaces({ taskCodes, domains }: Blueprint): (tasks: readonly string[]) => Places {
  const known = new Map<string, Places>();
  const domainOf = new Map(domains.flatMap(({ id, tasks }) => tasks.map((task) => [task.id, id] as const)));
  return (names) => {
    const key = names.join("|");
    const found = known.get(key);
    if (found) return found;
    const tasks = [...new Set(names.flatMap((name) => taskIn(name, taskCodes, domainOf)))];
    const places = { tasks, domains: [...new Set(tasks.flatMap((task) => domainOf.get(task) ?? []))] };
    known.set(key, places);
    return places;
  };
}

/** `DVA-C02 1.1.6` belongs to task 1.1. */
function taskIn(name: string, codes: readonly string[], domainOf: ReadonlyMap<string, string>): string[] {
  const [, code = "", task = ""] = /^(\S+) (\d+\.\d+)(?:\.\d+)*$/.exec(name) ?? [];
  return codes.includes(code) && domainOf.has(task) ? [task] : [];
}
