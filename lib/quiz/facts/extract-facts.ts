import {
  type Block,
  hasBoxes,
  type List,
  type ListItem,
  type Note,
  type Paragraph,
  type Section,
  type Table,
} from "@/lib/notes";
import { assertNever } from "@/lib/util";
import type { Fact } from "../model";
import { extractAuthored } from "./authored";
import { itemClozes, paragraphClozes } from "./cloze";
import { columnMemberships } from "./column-membership";
import { extractContrasts } from "./contrast";
import { headedDefinition, listDefinitions, paragraphDefinitions } from "./definition";
import { createFactMaker, type FactMaker } from "./fact-maker";
import { itemMemberships, paragraphMemberships } from "./inline-membership";
import { itemLimits, paragraphLimits } from "./limit";
import { extractMappings } from "./mapping";
import { listMembership } from "./membership";
import { nestedMappings, sharedAttributes } from "./nested-mapping";
import { headingQuestion, itemQuestions, paragraphQuestion } from "./question";
import { splitReasons } from "./reasons";
import type { Scope } from "./scope";
import { itemContrasts, paragraphContrasts } from "./sentence-contrast";
import { extractSequence } from "./sequence";
import { tableLimits } from "./table-limit";
import { extractTrap } from "./trap";

/** Deeper nesting than this carries no facts that could stand alone. */
const DEEPEST = 4;

/**
 * What a note says, in shapes that can be asked. Facts come in the order of the note; whatever is not certain is left
 * out. Ids do not depend on values, lines or what stands elsewhere in the note.
 */
export function extractFacts(note: Note): Fact[] {
  const make = createFactMaker(note);
  return note.sections.flatMap((section) => [
    ...headingQuestion(section, make),
    ...factsIn(section.blocks, { section, make, parent: null, attributes: new Set(), path: section.id, depth: 0 }),
  ]);
}

interface Surroundings {
  readonly section: Section;
  readonly make: FactMaker;
  readonly parent: string | null;
  readonly attributes: ReadonlySet<string>;
  /** Names the place; blocks of one kind in it are numbered from here. */
  readonly path: string;
  readonly depth: number;
}

function factsIn(blocks: readonly Block[], around: Surroundings): readonly Fact[] {
  return blocks.flatMap((block, index) => {
    if (block.directives.some(({ name }) => name === "skip")) return [];
    const scope = {
      section: around.section,
      make: around.make,
      parent: around.parent,
      attributes: around.attributes,
      above: blocks[index - 1],
      below: blocks[index + 1],
      group: `${around.path} ${block.type} ${index}`,
    };
    return factsOf(block, scope, around);
  });
}

function factsOf(block: Block, scope: Omit<Scope, "block">, around: Surroundings): readonly Fact[] {
  switch (block.type) {
    case "table":
      return tableFacts({ ...scope, block });
    case "list":
      return [...listFacts({ ...scope, block }), ...nestedFacts(block, scope.group, around)];
    case "paragraph":
      return paragraphFacts({ ...scope, block });
    case "callout":
      return block.kind === "trap" ? extractTrap({ ...scope, block }) : calloutFacts(block.blocks, scope.group, around);
    case "quote":
    case "code":
    case "html":
    case "divider":
      return [];
    default:
      return assertNever(block);
  }
}

function tableFacts(whole: Scope<Table>): readonly Fact[] {
  const { table, reasonOf } = splitReasons(whole.block);
  const scope = { ...whole, block: table };
  return [
    ...extractMappings(scope, reasonOf),
    ...extractContrasts(scope),
    ...columnMemberships(scope),
    ...tableLimits(scope),
  ];
}

function listFacts(scope: Scope<List>): readonly Fact[] {
  if (hasBoxes(scope.block)) return extractAuthored(scope);
  return [
    ...extractSequence(scope),
    ...listMembership(scope),
    ...nestedMappings(scope),
    ...headedDefinition(scope),
    ...listDefinitions(scope),
    ...itemMemberships(scope),
    ...itemLimits(scope),
    ...itemContrasts(scope),
    ...itemQuestions(scope),
    ...itemClozes(scope),
  ];
}

function paragraphFacts(scope: Scope<Paragraph>): readonly Fact[] {
  if (hasBoxes(scope.below)) return [];
  return [
    ...paragraphQuestion(scope),
    ...paragraphDefinitions(scope),
    ...paragraphMemberships(scope),
    ...paragraphLimits(scope),
    ...paragraphContrasts(scope),
    ...paragraphClozes(scope),
  ];
}

/** What hangs under the items of a list; the item is the subject of its children. */
function nestedFacts(list: List, group: string, around: Surroundings): readonly Fact[] {
  if (around.depth >= DEEPEST) return [];
  const attributes = sharedAttributes(list);
  const depth = around.depth + 1;
  return list.items.flatMap((item, index) =>
    item.checked === null
      ? factsIn(item.children, { ...around, parent: labelOf(item), attributes, path: `${group} ${index}`, depth })
      : [],
  );
}

function labelOf({ content, term }: ListItem): string {
  return (term?.name ?? content).marked;
}

function calloutFacts(blocks: readonly Block[], group: string, around: Surroundings): readonly Fact[] {
  return around.depth >= DEEPEST ? [] : factsIn(blocks, { ...around, path: group, depth: around.depth + 1 });
}
