import type { Note, Section } from "@/lib/notes";
import type { Item } from "@/lib/quiz";
import { createRandom } from "@/lib/util";

/** The items of a lesson page. */
export interface LessonChecks {
  /** The check that stands behind a section, if it has one. */
  readonly checks: ReadonlyMap<Section, Item>;
  /** Items that the author wrote out; they are asked where they stand. */
  readonly authored: readonly Item[];
  /** `Check 2 of 5`, in the order of the page. */
  readonly titles: ReadonlyMap<Item, string>;
}

/** Chooses and numbers the items of a lesson page: of the note as the lesson shows it. */
export function planChecks(note: Note, items: readonly Item[]): LessonChecks {
  const authored = items.filter((item) => item.generator === "authored" && isShown(item, note));
  const checks = chooseChecks(
    note,
    items.filter((item) => !authored.includes(item)),
  );
  const inOrder = note.sections.flatMap((section) => [
    ...authored.filter(({ source }) => source.anchor === section.id),
    ...[checks.get(section) ?? []].flat(),
  ]);
  const titles = new Map(inOrder.map((item, index) => [item, `Check ${index + 1} of ${inOrder.length}`]));
  return { checks, authored, titles };
}

/** Whether the lines of an item stand on the page; a question for practice stands only in the note. */
function isShown({ source }: Item, { id, sections }: Note): boolean {
  const blocks = sections.flatMap((section) => section.blocks);
  return (
    source.noteId === id &&
    blocks.some(({ position: { start } }) => source.line <= start.line && start.line <= source.endLine)
  );
}

/**
 * Picks one item for every main section (depth 2, with what hangs below it) from the facts of this very section. Item
 * types take turns through the lesson, deeper levels first; the same note and items give the same checks.
 */
function chooseChecks(note: Note, items: readonly Item[]): ReadonlyMap<Section, Item> {
  const checks = new Map<Section, Item>();
  const usedTypes: Item["type"][] = [];
  const usedFacts = new Set<string>();
  for (const group of groupSections(note.sections)) {
    const anchors = new Set(group.map(({ id }) => id));
    const candidates = items.filter(
      ({ source, factIds }) =>
        source.noteId === note.id && anchors.has(source.anchor) && !factIds.some((id) => usedFacts.has(id)),
    );
    const chosen = best(candidates, usedTypes, `${note.id} ${group[0]?.id}`);
    const last = group.at(-1);
    if (!chosen || !last) continue;
    checks.set(last, chosen);
    usedTypes.unshift(chosen.type);
    for (const id of chosen.factIds) usedFacts.add(id);
  }
  return checks;
}

/** Main sections, each with the deeper ones that follow it. */
function groupSections(sections: readonly Section[]): Section[][] {
  const groups: Section[][] = [];
  for (const section of sections) {
    const group = groups.at(-1);
    if (section.depth <= 2 || group === undefined) groups.push([section]);
    else group.push(section);
  }
  return groups;
}

const LEVELS = ["analyse", "apply", "recall"];

function best(candidates: readonly Item[], usedTypes: readonly Item["type"][], seed: string): Item | undefined {
  const recent = usedTypes.slice(0, 2);
  const rank = (item: Item): number =>
    (isPrinted(item) ? 2 * LEVELS.length : 0) +
    (recent.includes(item.type) ? LEVELS.length : 0) +
    LEVELS.indexOf(item.level);
  return createRandom(seed)
    .shuffle(candidates)
    .toSorted((a, b) => rank(a) - rank(b))[0];
}

/** Whether the lesson prints the very question, with its answer behind it. */
function isPrinted({ generator }: Item): boolean {
  return generator === "question" || generator === "question-numeric";
}
