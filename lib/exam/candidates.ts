import type { Item, ItemType, Level } from "@/lib/quiz";
import type { Blueprint } from "./model";

/** An item with the places of the blueprint that it can fill. */
export interface Candidate extends Places {
  readonly item: Item;
}

interface Places {
  /** Ids of tasks, such as `2.1`; one or more. */
  readonly tasks: readonly string[];
  readonly domains: readonly string[];
}

/** A bank as a blueprint sees it, in columns, since banks may be large: one row an item that can be asked. */
export interface Candidates {
  readonly size: number;
  readonly at: (row: number) => Candidate;
  readonly itemAt: (row: number) => Item;
  /** By row: rows of the same tasks, type and level share a number. */
  readonly strata: Uint16Array;
  readonly strataCount: number;
}

const TYPES: readonly ItemType[] = ["multiple-choice", "multiple-response", "ordering", "matching", "numeric", "cloze"];
const LEVELS: readonly Level[] = ["recall", "apply", "analyse"];
const KINDS = TYPES.length * LEVELS.length;

/** The items that a blueprint can ask: of its topics and types, with a task that it lists. Linear in the bank. */
export function candidatesFor(items: readonly Item[], blueprint: Blueprint): Candidates {
  const types = new Set(blueprint.itemTypes);
  const topics = new Set(blueprint.topics);
  const placesOf = createPlaces(blueprint);
  const members = new Int32Array(items.length);
  const strata = new Uint16Array(items.length);
  const known: Places[] = [];
  let size = 0;
  for (let index = 0; index < items.length; index++) {
    const item = items[index] as Item;
    if (!types.has(item.type) || (topics.size > 0 && !topics.has(item.topic))) continue;
    const { number, places } = placesOf(item.tasks);
    if (places.tasks.length === 0) continue;
    known[number] = places;
    members[size] = index;
    strata[size] = number * KINDS + TYPES.indexOf(item.type) * LEVELS.length + LEVELS.indexOf(item.level);
    size++;
  }
  const itemAt = (row: number): Item => items[members[row] ?? 0] as Item;
  const placesAt = (row: number): Places => known[Math.floor((strata[row] ?? 0) / KINDS)] as Places;
  return {
    ...{ size, itemAt, strata: strata.subarray(0, size), strataCount: known.length * KINDS },
    at: (row) => ({ item: itemAt(row), ...placesAt(row) }),
  };
}

interface NumberedPlaces {
  readonly number: number;
  readonly places: Places;
}

/** Items of one note have the same list of tasks, so each list is read once, and they share the result. */
function createPlaces({ taskCodes, domains }: Blueprint): (tasks: readonly string[]) => NumberedPlaces {
  const known = new Map<string, NumberedPlaces>();
  const domainOf = new Map(domains.flatMap(({ id, tasks }) => tasks.map((task) => [task.id, id] as const)));
  return (names) => {
    const key = names.length === 1 ? (names[0] ?? "") : names.join();
    const found = known.get(key);
    if (found) return found;
    const tasks = [...new Set(names.flatMap((name) => taskIn(name, taskCodes, domainOf)))];
    const places = { tasks, domains: [...new Set(tasks.flatMap((task) => domainOf.get(task) ?? []))] };
    const numbered = { number: known.size, places };
    known.set(key, numbered);
    return numbered;
  };
}

/** `DVA-C02 1.1.6` belongs to task 1.1. */
function taskIn(name: string, codes: readonly string[], domainOf: ReadonlyMap<string, string>): string[] {
  const [, code = "", task = ""] = /^(\S+) (\d+\.\d+)(?:\.\d+)*$/.exec(name) ?? [];
  return codes.includes(code) && domainOf.has(task) ? [task] : [];
}
